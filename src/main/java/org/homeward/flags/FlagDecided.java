package org.homeward.flags;

/** A supervisor decided about a flag, or a second one agreed to close it. */
public record FlagDecided(Flag flag, FlagDecision decision) {
}
