/** What is told about a person outside the team: proposed by one, approved by another, on record with its legal basis and whether the person knows. */
package org.homeward.disclosure;
