package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.PersonOfACase;
import org.homeward.shared.web.PageTexts;

/** All that is known of one person: names, birth, languages, papers, ways to reach them. */
@Named
@RequestScoped
@Allowed(Permission.READ_PEOPLE)
public class PersonPage {

    @Inject
    private OpenedPerson openedPerson;
    @Inject
    private PageTexts page;

    public PersonOfACase getRead() {
        return openedPerson.getRead();
    }

    /** «Albania, Syria», or that it is not known yet. */
    public String getNationalities() {
        String words = page.codes("nationality", getRead().person().getNationalities());
        return words.isEmpty() ? page.say("general.not-known") : words;
    }
}
