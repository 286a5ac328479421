package org.homeward.casefile;

import java.util.List;
import java.util.UUID;
import org.homeward.person.IdentityDocument;
import org.homeward.person.Person;
import org.homeward.person.PersonName;
import org.homeward.person.SpokenLanguage;
import org.homeward.person.WayOfContact;
import org.homeward.shared.OfACase;

/** All that is known of one person, met through a case. */
public record PersonOfACase(CaseFile file, Person person, List<PersonName> names, List<SpokenLanguage> languages,
        List<IdentityDocument> documents, List<WayOfContact> ways) implements OfACase {

    @Override
    public UUID caseId() {
        return file.getId();
    }
}
