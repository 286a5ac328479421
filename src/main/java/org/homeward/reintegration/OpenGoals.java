package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.GoalsByNeed;

/** Tells the goals that are open to whoever looks at needs and may read the plan. */
@ApplicationScoped
class OpenGoals implements GoalsByNeed {

    @Inject
    private Plans plans;
    @Inject
    private CaseAccess access;

    @Override
    public Map<String, List<String>> of(CaseFile file) {
        return !access.may(Permission.READ_PLAN, file) ? Map.of() : plans.goalsOf(file).stream().filter(Goal::isOpen)
                .collect(Collectors.groupingBy(Goal::getNeed, Collectors.mapping(Goal::getWords, Collectors.toList())));
    }
}
