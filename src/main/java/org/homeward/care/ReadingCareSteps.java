package org.homeward.care;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** Looks at the care steps of a case that is open on the screen; the opening of the case is what is on record. */
@UseCase
public class ReadingCareSteps {

    @Inject
    private CareCourses courses;

    @Allowed(value = Permission.READ_CARE_STEPS, audit = false)
    public CareSummary of(UUID caseId) {
        return courses.summary(caseId);
    }
}
