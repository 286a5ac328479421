package org.homeward.consent;

/** A consent was withdrawn; whatever rested on it ends. */
public record ConsentWithdrawn(Consent consent) {
}
