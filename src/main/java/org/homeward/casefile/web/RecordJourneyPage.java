package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.casefile.ReturnJourneyAsTold;
import org.homeward.shared.web.Answer;

/** Records how and when somebody came back; of a child nothing more. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordJourneyPage {

    @Inject
    private RecordingTheReturn recordingTheReturn;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String circumstance;
    private LocalDate returnedOn;
    private boolean about;
    private String entry;
    private String route;
    private String transit;
    private String knownToAuthorities;
    private LocalDate knownSince;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingTheReturn.journey(id, new ReturnJourneyAsTold(circumstance, returnedOn, about, entry, route, transit, knownToAuthorities, knownSince, sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=return-recorded");
    }

    public String getCircumstance() {
        return circumstance;
    }

    public void setCircumstance(String circumstance) {
        this.circumstance = circumstance;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public boolean isAbout() {
        return about;
    }

    public void setAbout(boolean about) {
        this.about = about;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public String getTransit() {
        return transit;
    }

    public void setTransit(String transit) {
        this.transit = transit;
    }

    public String getKnownToAuthorities() {
        return knownToAuthorities;
    }

    public void setKnownToAuthorities(String knownToAuthorities) {
        this.knownToAuthorities = knownToAuthorities;
    }

    public LocalDate getKnownSince() {
        return knownSince;
    }

    public void setKnownSince(LocalDate knownSince) {
        this.knownSince = knownSince;
    }
}
