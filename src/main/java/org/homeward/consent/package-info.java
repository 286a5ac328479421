/** What people were told about their file and what they agreed to: the information notice, and consent for each purpose by itself. Checks no access; the case file does. */
package org.homeward.consent;
