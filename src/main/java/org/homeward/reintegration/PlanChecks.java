package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** What a goal or a step must hold before it is kept. */
@ApplicationScoped
class PlanChecks {

    static final int LONGEST_GOAL = 500;
    static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;

    /** A plan is worked at while the case is open. */
    Refusals about(CaseFile file) {
        return new Refusals().when(!file.isOpen(), "", "reintegration.case-ended");
    }

    void goal(Refusals refusals, GoalAsTold told) {
        refusals.required(told.words(), "words", LONGEST_GOAL)
                .when(!codeLists.has("need", told.need()), "need", "general.required")
                .fits(told.why(), "why", LONGEST_TEXT).fits(told.reason(), "reason", LONGEST_TEXT)
                .when(told.state() == GoalState.SET_ASIDE && told.reason() == null, "reason", "general.required")
                .when(told.state() == null, "state", "general.required");
    }

    /**
     * @param before the step as it was, or null for a new one: a day that was there already may have passed
     * @param field  the id on the page of each of the step's fields
     */
    void step(Refusals refusals, StepAsTold told, Step before, UnaryOperator<String> field) {
        LocalDate day = before == null ? null : before.getDueOn();
        boolean newDay = told.dueOn() != null && !Objects.equals(told.dueOn(), day);
        refusals.required(told.words(), field.apply("words"), Step.LONGEST_WORDS)
                .when(told.actor() == null, field.apply("actor"), "general.required")
                .fits(told.actorName(), field.apply("actorName"), LONGEST_NAME)
                .when(newDay && told.dueOn().isBefore(clock.today()), field.apply("dueOn"), "reintegration.day-gone")
                .when(told.state() == null, field.apply("state"), "general.required")
                .fits(told.result(), field.apply("result"), LONGEST_TEXT).fits(told.reason(), field.apply("reason"), LONGEST_TEXT)
                .when(told.state() != null && told.state().needsReason() && told.reason() == null, field.apply("reason"), "general.required");
    }
}
