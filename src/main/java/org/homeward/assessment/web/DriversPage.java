package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.DriverNote;
import org.homeward.assessment.DriverRow;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.casefile.OpenedCase;

/** Why an adult joined, and how much of each reason is there today. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class DriversPage {

    @Inject
    private ReadingAssessments reading;
    @Inject
    private OpenedCase openedCase;

    private List<DriverRow> rows;
    private List<DriverNote> mistakes;

    private List<DriverRow> rows() {
        if (rows == null) {
            rows = reading.drivers(openedCase.getId());
        }
        return rows;
    }

    public List<DriverRow> getTold() {
        return rows().stream().filter(r -> r.story() != null).toList();
    }

    public List<DriverRow> getNotAsked() {
        return rows().stream().filter(r -> r.story() == null).toList();
    }

    public List<DriverNote> getMistakes() {
        if (mistakes == null) {
            mistakes = reading.inError(DriverNote.class, openedCase.getId());
        }
        return mistakes;
    }
}
