package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.FieldChanges;
import org.homeward.person.Person;
import org.homeward.person.PersonDetails;
import org.homeward.shared.Entity;

/** Reads who is who around a case. That the case was opened is on record already. */
@UseCase
public class ReadingPeople {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private PeopleOfACase people;
    @Inject
    private PersonDetails details;
    @Inject
    private FieldChanges fieldChanges;

    @Allowed(value = Permission.READ_PEOPLE, audit = false)
    public HouseholdOfACase household(UUID caseId) {
        return people.around(caseFiles.open(caseId));
    }

    /** One person with papers and ways of contact; the person of the case when no other is named. */
    @Allowed(value = Permission.READ_PEOPLE, audit = false)
    public PersonOfACase person(UUID caseId, UUID personId) {
        CaseFile file = caseFiles.open(caseId);
        Person person = personId == null ? file.getPerson() : people.reach(file, personId);
        return new PersonOfACase(file, person, person.getNames(), person.getLanguages(), details.documentsOf(person), details.waysTo(person));
    }

    /** Who changed something around a case last: the person, a paper, the household. */
    @Allowed(value = Permission.READ_PEOPLE, audit = false)
    public Optional<FieldChanges.Last> lastChange(UUID caseId, Entity thing) {
        caseFiles.open(caseId);
        return fieldChanges.lastOf(thing.getId());
    }
}
