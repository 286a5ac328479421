/**
 * What cannot be taken back and therefore takes two people: a list of cases that leaves Homeward, two records of one
 * person that become one, a file whose content is erased. Start with {@link org.homeward.access.TwoPersonRequest}.
 */
package org.homeward.records;
