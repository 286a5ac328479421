package org.homeward.care;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Tasks;

/** A social worker asks for psychological care. The clinician who is asked may open the case from then on. */
@UseCase
public class ReferringToCare {

    static final String ACCEPTING = "care-accept";
    private static final String CHILD_AND_GUARDIAN = "child-and-guardian";
    private static final String SAFETY = "safety";

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CareCourses courses;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CodeLists codeLists;
    @Inject
    private Tasks tasks;
    @Inject
    private Appointments appointments;
    @Inject
    private Clocks clocks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Who can be asked for this case: the clinicians of its team, or of the programme when the team has none. */
    @Allowed(value = Permission.REFER_TO_CARE, audit = false)
    public List<UserAccount> clinicians(UUID caseId) {
        return clinicians(caseFiles.open(caseId));
    }

    @Allowed(Permission.REFER_TO_CARE)
    public CareCourse refer(UUID caseId, ReferralToCare told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        UserAccount clinician = asked(clinicians(file), told.clinicianId());
        new Refusals().required(told.reason(), "reason", 2_000)
                .when(!codeLists.has("care-urgency", told.urgency()), "urgency", "general.required")
                .when(!codeLists.has("care-consent", told.consent()), "consent", "general.required")
                .when(wrongConsent(file, told.consent()), "consent", file.isChild() ? "care.refer.child-consent" : "care.refer.adult-consent")
                .when(clinician == null, "clinician", "general.required")
                .when(!file.isOpen(), "", "care.refer.case-closed")
                .when(courses.anyOpen(caseId), "", "care.refer.open-already").orElseGoOn();
        CareCourse course = new CareCourse(file, told, clinician, currentUser.account(), clock.instant());
        courses.add(course);
        file.treatedBy(clinician);
        String path = "/care/care?case=" + caseId;
        tasks.open(file, ACCEPTING, course.getId(), null, path, clocks.due(ACCEPTING + "-" + told.urgency(), clock.instant()), clinician);
        appointments.careNeeded(file, course.getId(), path);
        return course;
    }

    private static UserAccount asked(List<UserAccount> clinicians, UUID id) {
        return id == null && clinicians.size() == 1 ? clinicians.get(0)
                : clinicians.stream().filter(c -> c.getId().equals(id)).findFirst().orElse(null);
    }

    private List<UserAccount> clinicians(CaseFile file) {
        List<UserAccount> ofTheTeam = accounts.working(file.getTeam() == null ? null : file.getTeam().getId(), Role.CLINICIAN);
        return ofTheTeam.isEmpty() ? accounts.working(null, Role.CLINICIAN) : ofTheTeam;
    }

    /** A child agrees together with a guardian, an adult alone; immediate safety waits for nobody. */
    private static boolean wrongConsent(CaseFile file, String consent) {
        return consent != null && !consent.equals(SAFETY) && file.isChild() != consent.equals(CHILD_AND_GUARDIAN);
    }
}
