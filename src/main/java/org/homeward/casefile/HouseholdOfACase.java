package org.homeward.casefile;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.person.Household;
import org.homeward.person.Membership;
import org.homeward.person.Person;
import org.homeward.person.RelationRole;
import org.homeward.person.Relationship;
import org.homeward.shared.OfACase;

/**
 * The people around the person of a case.
 *
 * @param home          where the person lives, or null when that is not recorded
 * @param livingHere    everybody who lives there, the person of the case first; the person alone without a home
 * @param livedHere     those who moved out
 * @param elsewhere     relatives of the person who do not live there
 * @param relationships between any two of all these
 * @param apart         how many children of the household or family are accompanied separately and not among all these
 */
public record HouseholdOfACase(CaseFile file, Household home, List<Somebody> livingHere, List<Somebody> livedHere, List<Somebody> elsewhere,
        List<Relationship> relationships, int apart) implements OfACase {

    /**
     * One of them.
     *
     * @param membership how they live or lived there, or null
     * @param role       what they are to the person of the case; null when not recorded, or for the person
     * @param ownCase    their own case if this user may open it, else null
     * @param closed     has a case that is not this user's: only name and relation may be shown
     */
    public record Somebody(Person person, Membership membership, RelationRole role, UUID ownCase, boolean closed) {
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    /** Everybody, those who live here first. */
    public List<Somebody> everybody() {
        return Stream.of(livingHere, livedHere, elsewhere).flatMap(List::stream).toList();
    }
}
