/** The pages of the review queue. */
package org.homeward.review.web;
