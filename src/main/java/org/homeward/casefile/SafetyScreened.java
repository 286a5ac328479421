package org.homeward.casefile;

/** Somebody looked whether anybody is in danger. */
public record SafetyScreened(SafetyScreening screening, boolean speaksOfDanger) {
}
