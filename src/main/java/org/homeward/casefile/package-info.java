/**
 * The case file of one person: how it began, what stage it is in, who works on it, whom the person is in touch with,
 * how they came back. Other features hang their cards, filters and conditions on it. Start with {@link org.homeward.casefile.CaseFile}.
 */
package org.homeward.casefile;
