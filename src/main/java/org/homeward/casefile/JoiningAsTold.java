package org.homeward.casefile;

/** What is typed of a {@link Joining}; the age may be null while nothing is typed. */
public record JoiningAsTold(Integer ageThen, FactSource source) {
}
