/**
 * The plan of a case: goals in the person's own words, steps with who does them by when, the pathway of steps each track
 * offers, and how far the person agrees. Start at {@link Goal} and {@link Pathway}.
 */
package org.homeward.reintegration;
