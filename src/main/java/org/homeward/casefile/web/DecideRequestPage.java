package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseRequest;
import org.homeward.casefile.DecidingARequest;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingTheStanding;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** Decide whether a case closes or opens again. */
@Named
@RequestScoped
@Allowed(Permission.APPROVE_CLOSING)
public class DecideRequestPage {

    @Inject
    private DecidingARequest decidingARequest;
    @Inject
    private ReadingTheStanding readingTheStanding;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private String decisionNote;

    private CaseRequest wanted;

    /** The request that the address names and that waits. */
    public CaseRequest getWanted() {
        if (wanted == null) {
            UUID id = addressed.id();
            wanted = readingTheStanding.read(openedCase.getId()).requests().stream().filter(r -> r.isWaiting() && r.getId().equals(id)).findFirst()
                    .orElseThrow(() -> new NotThereException("no such request waits"));
        }
        return wanted;
    }

    public void approve() {
        answer.to(() -> decidingARequest.approve(openedCase.getId(), addressed.id(), decisionNote), () -> standing("request-approved"));
    }

    public void sendBack() {
        answer.to(() -> decidingARequest.sendBack(openedCase.getId(), addressed.id(), decisionNote), () -> standing("request-sent-back"));
    }

    private String standing(String done) {
        return "/casefile/standing?case=" + openedCase.getId() + "&done=" + done;
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
