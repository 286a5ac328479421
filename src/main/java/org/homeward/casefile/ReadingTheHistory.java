package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.FieldChanges;
import org.homeward.person.Households;
import org.homeward.person.Person;
import org.homeward.person.PersonDetails;
import org.homeward.person.Relationship;
import org.homeward.shared.Page;

/**
 * Reads what was changed in a case and who worked on it, in the person with names, languages, papers and ways of contact,
 * in where and with whom they live: never in what other features keep, which have readers of their own.
 */
@UseCase
public class ReadingTheHistory {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Households households;
    @Inject
    private ChildrenApart childrenApart;
    @Inject
    private PersonDetails details;
    @Inject
    private FieldChanges changes;

    @Allowed(Permission.READ_STORY)
    public Page<FieldChanges.Change> read(UUID caseId, int page) {
        CaseFile file = caseFiles.open(caseId);
        Person person = file.getPerson();
        Set<UUID> things = new HashSet<>(Set.of(caseId, person.getId()));
        things.addAll(details.partsOf(person));
        households.homeOf(person).ifPresent(home -> things.add(home.getHousehold().getId()));
        List<Relationship> relationships = households.relationshipsOf(Set.of(person.getId()));
        Set<UUID> apart = childrenApart.among(relationships.stream().map(r -> r.otherThan(person).getId()).collect(Collectors.toSet()));
        relationships.stream().filter(r -> !apart.contains(r.otherThan(person).getId())).forEach(r -> things.add(r.getId()));
        return changes.of(things, page);
    }
}
