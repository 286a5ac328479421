package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.FamilyDate;
import org.homeward.casefile.HouseholdOfACase;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.casefile.RecordingAFamilyDate;
import org.homeward.shared.web.Once;

/** Who lives with the person of a case, who is related to them and how. */
@Named
@RequestScoped
@Allowed(Permission.READ_PEOPLE)
public class HouseholdPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingPeople readingPeople;

    @Inject
    private RecordingAFamilyDate recordingAFamilyDate;

    private final Once<List<FamilyDate>> dates = new Once<>(() -> recordingAFamilyDate.of(openedCase.getId()));
    private HouseholdOfACase read;

    public HouseholdOfACase getRead() {
        if (read == null) {
            read = readingPeople.household(openedCase.getId());
        }
        return read;
    }

    /** Days to come of one of them, or that came, the last recorded first. */
    public List<FamilyDate> getDates() {
        return dates.get();
    }

    /** Whether nobody is known but the person. */
    public boolean isAlone() {
        return getRead().everybody().size() == 1;
    }
}
