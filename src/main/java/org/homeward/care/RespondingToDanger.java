package org.homeward.care;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.Refusals;

/** What is done when somebody may harm themselves, step by step. */
@UseCase
public class RespondingToDanger {

    private static final int LONGEST = 4_000;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private SafetyResponses responses;
    @Inject
    private SafetyTasks safetyTasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Whoever is worried begins it; nobody has to be sure. */
    @Allowed(Permission.SAFETY_STEPS)
    public SafetyResponse begin(UUID caseId) {
        return safetyTasks.begin(caseFiles.openForAdding(caseId));
    }

    @Allowed(value = Permission.SAFETY_STEPS, audit = false)
    public List<SafetyResponse> ofCase(UUID caseId) {
        return responses.ofCase(caseId);
    }

    @Allowed(value = Permission.SAFETY_STEPS, audit = false)
    public List<SafetyResponse> open() {
        return responses.open();
    }

    /** Opened to be read: on record, since a clinical lead may reach it without being otherwise concerned with the case. */
    @Allowed(Permission.SAFETY_STEPS)
    public SafetyResponse read(UUID id) {
        return responses.open(id);
    }

    @Allowed(Permission.SAFETY_STEPS)
    public SafetyResponse protocolRead(UUID id) {
        SafetyResponse response = responses.open(id);
        if (response.getProtocolReadAt() == null && response.getOpenedBy().equals(currentUser.account())) {
            response.protocolRead(clock.instant());
        }
        return response;
    }

    /** @param words what was done, at most 4,000 characters */
    @Allowed(Permission.SAFETY_STEPS)
    public SafetyResponse take(UUID id, SafetyStep step, String words) {
        SafetyResponse response = responses.open(id);
        new Refusals().required(words, "words", LONGEST).when(step == null, "step", "general.required")
                .when(step != null && response.taken(step).isPresent(), "step", "care.safety.taken-already")
                .when(!response.isOpen(), "", "care.safety.closed-already").orElseGoOn();
        safetyTasks.take(response, step, words);
        return response;
    }

    /** Only a clinical lead; the relation in the access matrix says so. */
    @Allowed(Permission.CLOSE_SAFETY)
    public SafetyResponse close(UUID id, String whatWasDone) {
        SafetyResponse response = responses.open(id);
        new Refusals().required(whatWasDone, "whatWasDone", LONGEST)
                .when(!response.isOpen(), "", "care.safety.closed-already").orElseGoOn();
        safetyTasks.close(response, whatWasDone);
        return response;
    }
}
