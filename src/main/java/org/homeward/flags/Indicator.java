package org.homeward.flags;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is worth a supervisor's look, as the programme's catalogue words it: one file of {@code config/indicators}.
 *
 * @param code       domain and number, {@code CN-01}
 * @param version    goes up whenever the meaning or the rule changes, from 1
 * @param question   what to ask oneself before raising it
 * @param exploited  the same question about a young person: is somebody doing this to them; null when not for 12 to 17
 * @param severity   the severity to begin with
 * @param guidance   when to choose another
 * @param evidence   what would support it
 * @param liftedBy   what would clear it
 * @param decideIn   time for the decision at the severity to begin with; null for the ladder's
 * @param beside     domains of which a flag must be open too, because it means nothing alone; empty for none
 * @param serviceGap whether the failing is ours: something we owe the person
 * @param safetyStep whether raising it opens a safety check for the person at once
 * @param disclosure whether raising it asks the same day whether somebody outside has to be told
 * @param source     where the idea comes from
 */
public record Indicator(String code, int version, String name, Set<AgeGroup> appliesTo, String question, String exploited,
        Severity severity, String guidance, List<String> evidence, List<String> liftedBy, Duration decideIn, Set<String> beside,
        boolean serviceGap, boolean safetyStep, boolean disclosure, String source, Optional<Rule> rule, List<RuleExample> examples) {

    public String domain() {
        return code.substring(0, 2);
    }

    /** As it stands on a flag that a rule opened: {@code CN-01@1}. */
    public String ruleVersion() {
        return code + "@" + version;
    }

    public boolean isChildProtection() {
        return domain().equals("CH");
    }

    /** Whether a flag of a child needs the child-protection lead: everything but plain child protection. */
    public boolean isExploitation(AgeGroup group) {
        return group.isChild() && !isChildProtection();
    }

    public String question(AgeGroup group) {
        return isExploitation(group) && exploited != null ? exploited : question;
    }
}
