package org.homeward.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.Refusal;

/** No case closes while somebody may not be safe: while a task is open whose kind begins with {@code safety}. */
@ApplicationScoped
public class SafetyFirst implements ClosingCondition {

    static final String SAFETY = "safety";

    @Inject
    private Tasks tasks;

    @Override
    public Optional<Refusal> refuses(CaseFile file) {
        return tasks.openOf(file).anyMatch(Task::isSafety) ? Optional.of(Refusal.of("tasks.safety-open")) : Optional.empty();
    }
}
