package org.homeward.casefile;

import java.time.Instant;
import java.util.UUID;
import org.homeward.person.Person;

/**
 * One line of the case list.
 *
 * @param lastContactAt when we last spoke with the person or family, or null
 * @param nextDue       when something is due next, or null
 */
public record CaseListRow(UUID id, String number, Person person, Track track, Stage stage, String worker, String team,
        Instant openedAt, Instant lastContactAt, Instant nextDue) {

    public boolean isChild() {
        return track == Track.CHILD;
    }
}
