package org.homeward.casefile;

/** The person gave an account of their own. */
public record AccountTaken(OwnAccount fact) {
}
