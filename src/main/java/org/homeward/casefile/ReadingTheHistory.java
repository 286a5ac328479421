package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.FieldChanges;
import org.homeward.person.Households;
import org.homeward.person.Person;
import org.homeward.shared.Page;

/** Reads what was changed in a case, in the person and their names, and in where they live: never in what other features keep, which have readers of their own. */
@UseCase
public class ReadingTheHistory {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Households households;
    @Inject
    private FieldChanges changes;

    @Allowed(Permission.OPEN_CASE)
    public Page<FieldChanges.Change> read(UUID caseId, int page) {
        CaseFile file = caseFiles.open(caseId);
        Person person = file.getPerson();
        Set<UUID> things = new HashSet<>(Set.of(caseId, person.getId()));
        person.getNames().forEach(name -> things.add(name.getId()));
        households.homeOf(person).ifPresent(home -> things.addAll(Set.of(home.getId(), home.getHousehold().getId())));
        return changes.of(things, page);
    }
}
