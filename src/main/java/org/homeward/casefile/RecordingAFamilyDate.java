package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;

/** Records a day to come of one of the family, so that somebody looks at the cases of the others by then. */
@UseCase
public class RecordingAFamilyDate {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseFacts facts;
    @Inject
    private PeopleOfACase people;
    @Inject
    private FamilyDates familyDates;
    @Inject
    private FactChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.EDIT_CASE)
    public FamilyDate record(UUID caseId, FamilyDateAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).when(told.person() == null, "person", "casefile.choose-one").code("family-date", told.kind(), "kind")
                .when(told.expectedOn() == null, "expectedOn", "general.required").dayToCome(told.expectedOn(), "expectedOn").source(told.source()).orElseGoOn();
        FamilyDate date = new FamilyDate(file, people.near(file, told.person()), told, currentUser.account(), clock.instant());
        facts.add(date);
        familyDates.tell(date);
        return date;
    }

    /** Those recorded in this case about people whom the reader may meet there, the last recorded first. */
    @Allowed(value = Permission.READ_PEOPLE, audit = false)
    public List<FamilyDate> of(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        List<FamilyDate> dates = facts.of(FamilyDate.class, file);
        if (dates.isEmpty()) {
            return dates;
        }
        List<Person> met = people.around(file).everybody().stream().map(HouseholdOfACase.Somebody::person).toList();
        return dates.stream().filter(date -> met.contains(date.getPerson())).toList();
    }
}
