package org.homeward.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** What is typed of a {@link FamilyDate}; {@code person} is somebody around the case. */
public record FamilyDateAsTold(UUID person, String kind, LocalDate expectedOn, FactSource source) {
}
