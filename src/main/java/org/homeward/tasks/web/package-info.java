/** The pages of work that is due. */
package org.homeward.tasks.web;
