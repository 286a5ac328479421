package org.homeward.sharing;

/** Somebody opened a case in an emergency. */
public record GlassBroken(EmergencyOpening opening) {
}
