/** The pages of professional judgements. */
package org.homeward.judgement.web;
