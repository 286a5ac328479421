package org.homeward.care;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Takes down, in the clinical record, what somebody tells a clinician of what they lived through. */
@UseCase
@Clinical
public class HearingWhatSomebodyLivedThrough {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ClinicalRecords records;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.CLINICAL_WORK)
    public Experience tell(UUID caseId, ExperienceAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        new Refusals().day(told.toldOn(), "toldOn", file.getPerson().earliestDay(), clock.today())
                .when(!codeLists.has("language", told.spoken()), "spoken", "general.required")
                .when(!codeLists.has("care-interpreter", told.interpreter()), "interpreter", "general.required")
                .when(!codeLists.of("care-present").containsAll(told.present()), "present", "general.required")
                .when(!codeLists.of("experience-kind").containsAll(told.kinds()), "kinds", "general.required")
                .required(told.words(), "words", Experience.LONGEST).orElseGoOn();
        Experience experience = new Experience(file, told, currentUser.account(), clock.instant());
        records.add(experience);
        return experience;
    }

    /** Notes that an entry was a mistake of whoever wrote it down; it stays readable. */
    @Allowed(Permission.CLINICAL_WORK)
    public Experience enteredInError(UUID experienceId, String reason) {
        Experience experience = records.experience(experienceId);
        new Refusals().required(reason, "reason", 1_000).when(experience.isInError(), "reason", "casefile.in-error-already").orElseGoOn();
        experience.enteredInError(reason);
        return experience;
    }

    /** One entry, to be read before it is marked. */
    @Allowed(value = Permission.CLINICAL_WORK, audit = false)
    public Experience experience(UUID experienceId) {
        return records.experience(experienceId);
    }
}
