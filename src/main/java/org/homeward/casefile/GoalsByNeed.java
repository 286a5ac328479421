package org.homeward.casefile;

import java.util.List;
import java.util.Map;

/** What a person wants to reach, told by the feature that keeps the plan to those that look at the same needs. */
public interface GoalsByNeed {

    /** The words of the goals that are open in a case that was opened already, by code of {@code need}; nothing for whoever may not read its plan. */
    Map<String, List<String>> of(CaseFile file);
}
