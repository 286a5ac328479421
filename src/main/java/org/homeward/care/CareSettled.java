package org.homeward.care;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.Refusal;

/** A case does not close while somebody may not be safe, nor while care goes on that nobody has ended or handed over. */
@Dependent
public class CareSettled implements ClosingCondition {

    @Inject
    private SafetyResponses responses;
    @Inject
    private CareCourses courses;

    @Override
    public Optional<Refusal> refuses(CaseFile file) {
        if (responses.anyOpen(file.getId())) {
            return Optional.of(Refusal.of("care.closing-safety"));
        }
        return courses.anyOpen(file.getId()) ? Optional.of(Refusal.of("care.closing-course")) : Optional.empty();
    }
}
