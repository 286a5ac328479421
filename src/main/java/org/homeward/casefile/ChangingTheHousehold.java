package org.homeward.casefile;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.person.HouseholdChanges;
import org.homeward.person.Households;
import org.homeward.person.Membership;
import org.homeward.person.NewPerson;
import org.homeward.person.Person;
import org.homeward.person.RelationRole;
import org.homeward.person.Relationship;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.NotThereException;
import org.homeward.shared.OfACase;
import org.homeward.shared.Refusal;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;

/** Changes where the person of a case lives, with whom, and who is what to whom. */
@UseCase
public class ChangingTheHousehold {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private PeopleOfACase people;
    @Inject
    private HouseholdCases cases;
    @Inject
    private Households households;
    @Inject
    private HouseholdChanges changes;

    /** Somebody who was added to a case's people. */
    public record Added(CaseFile file, Person person) implements OfACase {

        @Override
        public UUID caseId() {
            return file.getId();
        }
    }

    /**
     * The address of the household.
     *
     * @param version of the household as the page showed it; -1 when there was none
     */
    @Allowed(Permission.EDIT_PERSON)
    public CaseFile changeHome(UUID caseId, String address, String region, String note, long version) {
        CaseFile file = caseFiles.open(caseId);
        long current = households.homeOf(file.getPerson()).map(home -> home.getHousehold().getVersion()).orElse(-1L);
        ChangedMeanwhileException.unlessSame(version, current, "household of case " + caseId);
        changes.changeHome(file.getPerson(), address, region, note);
        return file;
    }

    /** Somebody nobody knew so far, with what they are to the person of the case. */
    @Allowed(Permission.EDIT_PERSON)
    public Added add(UUID caseId, NewPerson told, RelationRole role, boolean livesHere, LocalDate since) {
        CaseFile file = caseFiles.open(caseId);
        return new Added(file, changes.add(told, role, file.getPerson(), livesHere, since));
    }

    /**
     * Somebody who has a case of their own, which this user may open too.
     *
     * @param caseNumber of that case, as typed
     */
    @Allowed(Permission.EDIT_PERSON)
    public Added addKnown(UUID caseId, String caseNumber, RelationRole role, boolean livesHere, LocalDate since) {
        CaseFile file = caseFiles.open(caseId);
        Person known = CaseNumber.parse(caseNumber).flatMap(cases::byNumber).map(CaseFile::getPerson)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.at("knownCase", "casefile.household-add.no-such-case"))));
        changes.relate(known, role, file.getPerson(), null);
        if (livesHere) {
            changes.moveIn(known, file.getPerson(), since);
        }
        return new Added(file, known);
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile moveIn(UUID caseId, UUID personId, LocalDate since) {
        CaseFile file = caseFiles.open(caseId);
        changes.moveIn(people.near(file, personId), file.getPerson(), since);
        return file;
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile moveOut(UUID caseId, UUID personId, LocalDate day) {
        CaseFile file = caseFiles.open(caseId);
        Membership membership = people.around(file).livingHere().stream().filter(s -> s.person().getId().equals(personId) && s.membership() != null)
                .findFirst().orElseThrow(() -> new NotThereException("person " + personId + " does not live there")).membership();
        changes.moveOut(membership, day);
        return file;
    }

    /** That one is the {@code role} of the other; both must be people of the case. */
    @Allowed(Permission.EDIT_PERSON)
    public CaseFile relate(UUID caseId, UUID oneId, RelationRole role, UUID otherId, LocalDate since) {
        CaseFile file = caseFiles.open(caseId);
        new Refusals().when(oneId == null, "one", "general.required").when(otherId == null, "other", "general.required").orElseGoOn();
        changes.relate(people.near(file, oneId), role, people.near(file, otherId), since);
        return file;
    }

    /** When a relationship began and ended; a null end opens it again. */
    @Allowed(Permission.EDIT_PERSON)
    public CaseFile date(UUID caseId, UUID relationshipId, LocalDate since, LocalDate until, long version) {
        CaseFile file = caseFiles.open(caseId);
        Relationship relationship = relationship(file, relationshipId);
        ChangedMeanwhileException.unlessSame(version, relationship.getVersion(), "relationship " + relationshipId);
        changes.date(relationship, since, until);
        return file;
    }

    /** The two are not that to each other; it was a mistake. */
    @Allowed(Permission.EDIT_PERSON)
    public CaseFile enteredInError(UUID caseId, UUID relationshipId, String reason) {
        CaseFile file = caseFiles.open(caseId);
        changes.enteredInError(relationship(file, relationshipId), reason);
        return file;
    }

    private Relationship relationship(CaseFile file, UUID id) {
        return people.around(file).relationships().stream().filter(r -> r.getId().equals(id)).findFirst()
                .orElseThrow(() -> new NotThereException("relationship " + id));
    }
}
