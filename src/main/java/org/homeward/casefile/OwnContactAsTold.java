package org.homeward.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is typed when we log a contact of our own. Codes as in {@link OwnContact}; texts may be null where nothing was typed.
 *
 * @param present    people of the household who were there
 * @param title      one line for the chronology; needed when significant
 * @param followUp   what has to follow, or null; needs its day
 * @param followUpOn the day by which it has to follow
 */
public record OwnContactAsTold(String kind, Instant at, List<UUID> present, String others, boolean interpreter, String language,
        String note, @AsSaid String ownWords, String seemed, boolean significant, String title, boolean restricted, String followUp, LocalDate followUpOn) {
}
