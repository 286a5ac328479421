package org.homeward.flags;

import java.util.UUID;

/**
 * A flag as somebody raises it.
 *
 * @param severity  null for the one the catalogue begins with
 * @param rationale why a supervisor should look, in words
 * @param evidence  what was seen or heard
 * @param about     the recorded contact it is about, or null
 */
public record FlagAsRaised(String indicator, Severity severity, String rationale, EvidenceAsTold evidence, UUID about) {
}
