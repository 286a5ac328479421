package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.person.IdentityAsTold;
import org.homeward.person.IdentityDocument;
import org.homeward.person.IdentityDocument.DocumentAsTold;
import org.homeward.person.NameKind;
import org.homeward.person.Person;
import org.homeward.person.PersonChanges;
import org.homeward.person.PersonDetails;
import org.homeward.person.PersonName;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.person.WayOfContact;
import org.homeward.person.WayOfContact.WayAsTold;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.Entity;
import org.homeward.shared.NotThereException;

/**
 * Changes what is known of the person of a case, or of somebody around them who has no case of another's. Every act
 * names the case through which the person is reached; a version is that of the thing as the page showed it.
 */
@UseCase
public class EditingThePerson {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private PeopleOfACase people;
    @Inject
    private PersonDetails details;
    @Inject
    private PersonChanges changes;

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile identify(UUID caseId, UUID personId, IdentityAsTold told, long version) {
        return reach(caseId, personId, person -> changes.identify(same(person, version), told));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile addName(UUID caseId, UUID personId, String text, NameKind kind) {
        return reach(caseId, personId, person -> changes.addName(person, text, kind));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile changeName(UUID caseId, UUID personId, UUID nameId, String text, NameKind kind, long version) {
        return reach(caseId, personId, person -> changes.changeName(person, same(name(person, nameId), version), text, kind));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile dropName(UUID caseId, UUID personId, UUID nameId) {
        return reach(caseId, personId, person -> changes.dropName(person, name(person, nameId)));
    }

    /** What the person speaks, the main language first. */
    @Allowed(Permission.EDIT_PERSON)
    public CaseFile speaks(UUID caseId, UUID personId, List<Spoken> languages, boolean interpreter, long version) {
        return reach(caseId, personId, person -> changes.speaks(same(person, version), languages, interpreter));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile addDocument(UUID caseId, UUID personId, DocumentAsTold told) {
        return reach(caseId, personId, person -> changes.addDocument(person, told));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile changeDocument(UUID caseId, UUID personId, UUID documentId, DocumentAsTold told, long version) {
        return reach(caseId, personId, person -> changes.changeDocument(same(document(person, documentId), version), told));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile dropDocument(UUID caseId, UUID personId, UUID documentId) {
        return reach(caseId, personId, person -> changes.dropDocument(document(person, documentId)));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile addWay(UUID caseId, UUID personId, WayAsTold told) {
        return reach(caseId, personId, person -> changes.addWay(person, told));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile changeWay(UUID caseId, UUID personId, UUID wayId, WayAsTold told, long version) {
        return reach(caseId, personId, person -> changes.changeWay(same(way(person, wayId), version), told));
    }

    @Allowed(Permission.EDIT_PERSON)
    public CaseFile dropWay(UUID caseId, UUID personId, UUID wayId) {
        return reach(caseId, personId, person -> changes.dropWay(way(person, wayId)));
    }

    private CaseFile reach(UUID caseId, UUID personId, Consumer<Person> act) {
        CaseFile file = caseFiles.open(caseId);
        act.accept(personId == null ? file.getPerson() : people.reach(file, personId));
        return file;
    }

    private static <T extends Entity> T same(T thing, long version) {
        ChangedMeanwhileException.unlessSame(version, thing.getVersion(), thing.toString());
        return thing;
    }

    private static PersonName name(Person person, UUID id) {
        return person.getNames().stream().filter(n -> n.getId().equals(id)).findFirst().orElseThrow(() -> new NotThereException("name " + id));
    }

    private IdentityDocument document(Person person, UUID id) {
        return details.document(person, id).orElseThrow(() -> new NotThereException("document " + id));
    }

    private WayOfContact way(Person person, UUID id) {
        return details.way(person, id).orElseThrow(() -> new NotThereException("way of contact " + id));
    }
}
