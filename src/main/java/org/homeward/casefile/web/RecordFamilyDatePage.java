package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.FamilyDateAsTold;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.casefile.RecordingAFamilyDate;
import org.homeward.person.Person;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Records a day to come of one of the family. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordFamilyDatePage {

    @Inject
    private RecordingAFamilyDate recordingAFamilyDate;
    @Inject
    private ReadingPeople readingPeople;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private final Once<List<Person>> people = new Once<>(() -> readingPeople.household(openedCase.getId()).everybody().stream().map(Somebody::person).toList());

    private UUID person;
    private String kind;
    private LocalDate expectedOn;

    public List<Person> getPeople() {
        return people.get();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingAFamilyDate.record(id, new FamilyDateAsTold(person, kind, expectedOn, sourceFields.told())),
                () -> "/casefile/household?case=" + id + "&done=family-date-recorded");
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }
}
