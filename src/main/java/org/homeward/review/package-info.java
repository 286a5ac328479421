/** The supervisor's work: the queue of flags that wait, and deciding one after the other. Start with {@link org.homeward.review.ReviewQueue}. */
package org.homeward.review;
