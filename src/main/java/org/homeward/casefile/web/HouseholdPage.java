package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.HouseholdOfACase;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingPeople;

/** Who lives with the person of a case, who is related to them and how. */
@Named
@RequestScoped
@Allowed(Permission.READ_PEOPLE)
public class HouseholdPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingPeople readingPeople;

    private HouseholdOfACase read;

    public HouseholdOfACase getRead() {
        if (read == null) {
            read = readingPeople.household(openedCase.getId());
        }
        return read;
    }

    /** Whether nobody is known but the person. */
    public boolean isAlone() {
        return getRead().everybody().size() == 1;
    }
}
