package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.care.CareCourse;
import org.homeward.care.CareSummary;
import org.homeward.care.ReadingCareSteps;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyResponse;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;

/** The care of the case on the screen, read once for the page, its menu and its cards. */
@Named
@RequestScoped
public class CareOfCase {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingCareSteps reading;
    @Inject
    private RespondingToDanger responding;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;

    private CareSummary summary;
    private List<SafetyResponse> safety;

    public CareSummary getSummary() {
        if (summary == null) {
            summary = reading.of(openedCase.getId());
        }
        return summary;
    }

    /** The course that is open, or else the last one, or null. */
    public CareCourse getLatest() {
        return getSummary().latest().orElse(null);
    }

    /** The course that is open, or null. */
    public CareCourse getCurrent() {
        return getSummary().current().orElse(null);
    }

    public List<SafetyResponse> getSafety() {
        if (safety == null) {
            safety = currentUser.may(Permission.SAFETY_STEPS) ? responding.ofCase(openedCase.getId()) : List.of();
        }
        return safety;
    }

    public List<SafetyResponse> getOpenSafety() {
        return getSafety().stream().filter(SafetyResponse::isOpen).toList();
    }

    /** Whether the user is the clinician of this case, or covers for them. */
    public boolean isTreating() {
        return openedCase.may(Permission.CLINICAL_WORK);
    }

    /** Kept at the door of every clinical page: not there for others, and not before the safety protocol was read. */
    public void enterClinicalPage() {
        if (!openedCase.may(Permission.READ_CLINICAL)) {
            throw new NotThereException("clinical page of " + openedCase.getId());
        }
        getSafety().stream().filter(r -> r.getProtocolReadAt() == null && r.getOpenedBy().getId().equals(currentUser.getId())).findFirst()
                .ifPresent(r -> answer.go("/care/protocol?id=" + r.getId()));
    }

    /** The words of several codes, as in «partner, friend». */
    public String words(String list, String codes) {
        return codes == null || codes.isEmpty() ? page.say("care.nobody-else")
                : Arrays.stream(codes.split(",")).map(code -> page.code(list, code)).collect(Collectors.joining(page.say("care.and")));
    }
}
