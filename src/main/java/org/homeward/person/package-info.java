/**
 * People and the households they live in: names in every script, birth as far as it is known, languages, papers, safe
 * ways to reach them, who is whose mother. The most sensitive tables. Start with {@link org.homeward.person.Person}.
 */
package org.homeward.person;
