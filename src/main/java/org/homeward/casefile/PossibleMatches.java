package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.person.NameSearch;
import org.homeward.person.PartialDate;
import org.homeward.person.TypedBirth;
import org.homeward.shared.HomewardClock;

/** Looks, while somebody is being registered, whether they are here already, in whatever spelling or script. */
@UseCase
public class PossibleMatches {

    @Inject
    private HouseholdCases cases;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * What was found.
     *
     * @param open      cases that this user may open, newest first, at most eight
     * @param elsewhere whether there may be others, of which nothing is said
     */
    public record Found(List<CaseFile> open, boolean elsewhere) {

        public boolean isNone() {
            return open.isEmpty() && !elsewhere;
        }
    }

    /**
     * People with a case who are called like that and were not born too far from that birth.
     *
     * @param name as typed; nothing is looked for under two letters
     * @param born as typed, see {@link TypedBirth}; ignored when it tells none
     */
    @Allowed(Permission.LIST_CASES)
    public Found find(String name, String born) {
        NameSearch search = NameSearch.of(name);
        if (search.isEmpty() || name.strip().length() < 2) {
            return new Found(List.of(), false);
        }
        currentUser.looksFor(name);
        PartialDate birth = TypedBirth.read(born, false, clock.today()).orElse(null);
        return new Found(cases.matching(search, birth), cases.matchElsewhere(search, birth));
    }
}
