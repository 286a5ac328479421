package org.homeward.flags;

/** A flag was opened, by a person or by a rule. */
public record FlagOpened(Flag flag) {
}
