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
public record CaseListRow(UUID id, String number, UUID personId, Track track, Stage stage, String worker, String team,
        Instant openedAt, Instant lastContactAt, Person person, Instant nextDue) {

    /** As the database tells it; who it is and what is due is read once for all lines of a page. */
    public CaseListRow(UUID id, String number, UUID personId, Track track, Stage stage, String worker, String team, Instant openedAt, Instant lastContactAt) {
        this(id, number, personId, track, stage, worker, team, openedAt, lastContactAt, null, null);
    }

    CaseListRow completed(Person who, Instant due) {
        return new CaseListRow(id, number, personId, track, stage, worker, team, openedAt, lastContactAt, who, due);
    }

    public boolean isChild() {
        return track == Track.CHILD;
    }
}
