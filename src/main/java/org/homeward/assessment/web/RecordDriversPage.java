package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.DriverRow;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.DriversAsTold;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.assessment.RecordingDrivers;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Writes down a talk about reasons for joining. A line in which nothing is said of today and nothing is noted was not talked about. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class RecordDriversPage {

    @Inject
    private ReadingAssessments reading;
    @Inject
    private RecordingDrivers recording;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private Answer answer;

    private List<DriverRow> rows;
    private LocalDate notedOn;
    private String sourceType;
    private String certainty;
    private final Map<String, String> atJoining = new HashMap<>();
    private final Map<String, String> today = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** The form begins with what was told of joining before: nobody is asked twice. Not there for a child. */
    public void open() {
        if (getRows().isEmpty()) {
            throw new NotThereException("drivers of a child");
        }
        notedOn = clock.today();
        sourceType = "self";
        certainty = "first-hand";
        getRows().stream().filter(r -> r.story() != null).forEach(r -> atJoining.put(r.driver().code(), r.story().last().getAtJoining()));
    }

    public void save() {
        answer.to(() -> recording.record(openedCase.getId(), new DriversAsTold(notedOn, sourceType, certainty,
                getRows().stream().map(r -> r.driver().code()).filter(this::isToldOf).map(this::line).toList())),
                () -> "/assessment/drivers?case=" + openedCase.getId() + "&done=drivers-recorded");
    }

    private boolean isToldOf(String driver) {
        return today.get(driver) != null || notes.get(driver) != null;
    }

    private DriversAsTold.Line line(String driver) {
        String chosen = today.get(driver);
        return new DriversAsTold.Line(driver, atJoining.get(driver), chosen == null ? null : DriverToday.valueOf(chosen), notes.get(driver));
    }

    public List<DriverRow> getRows() {
        if (rows == null) {
            rows = reading.drivers(openedCase.getId());
        }
        return rows;
    }

    public DriverToday[] getStrengths() {
        return DriverToday.values();
    }

    public LocalDate getNotedOn() {
        return notedOn;
    }

    public void setNotedOn(LocalDate notedOn) {
        this.notedOn = notedOn;
    }

    public String getSourceType() {
        return sourceType;
    }

    public void setSourceType(String sourceType) {
        this.sourceType = sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public Map<String, String> getAtJoining() {
        return atJoining;
    }

    public Map<String, String> getToday() {
        return today;
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
