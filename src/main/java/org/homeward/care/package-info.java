/**
 * Psychological care: referral, sessions, questionnaires, and what happens at once when somebody may harm themselves.
 * What is clinical ({@link org.homeward.care.Clinical}) never leaves this package's own pages; others learn the
 * {@link org.homeward.care.CareStep} only. Start with {@link org.homeward.care.CareCourse} and {@link org.homeward.care.Instrument}.
 */
package org.homeward.care;
