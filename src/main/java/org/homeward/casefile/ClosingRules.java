package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusal;
import org.homeward.shared.Refusals;

/** What a request to close must say, and what must be settled before. */
@ApplicationScoped
class ClosingRules {

    /** How long to go on trying before «could not be reached» closes a child's case: the inter-agency child-protection guidance says three months. */
    private static final Period PATIENCE_CHILD = Period.ofMonths(3);
    /** The same for adults: the inter-agency template for survivors of violence says 30 days. */
    private static final Period PATIENCE_ADULT = Period.ofDays(30);
    /** No file is kept longer without a new decision. */
    private static final Period LONGEST_KEPT = Period.ofYears(10);
    private static final int LONGEST_TEXT = 1000;

    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;
    @Inject
    @Any
    private Instance<ClosingCondition> conditions;

    /** What other features want settled first. */
    List<Refusal> unsettled(CaseFile file) {
        return StreamSupport.stream(conditions.spliterator(), false).map(c -> c.refuses(file)).flatMap(Optional::stream).toList();
    }

    Refusals check(CaseFile file, ClosingAsTold told) {
        LocalDate today = clock.today();
        LocalDate keep = told.retainUntil();
        return new Refusals().when(!codeLists.has("closing-reason", told.reason()), "reason", "general.required")
                .when("not-reached".equals(told.reason()) && triedSince(file).plus(patience(file)).isAfter(today), "reason", "casefile.close.try-longer")
                .when("turned-18".equals(told.reason()) && !file.isChild(), "reason", "casefile.close.not-a-child")
                .when(!codeLists.has("closing-outcome", told.planOutcome()), "planOutcome", "general.required")
                .when(told.informedOn() == null && told.notInformedReason() == null, "informedOn", "casefile.close.informed-or-why-not")
                .dayIfTold(told.informedOn(), "informedOn", file.getPerson().earliestDay(), today)
                .when(told.informedOn() != null && !codeLists.has("informed-how", told.informedHow()), "informedHow", "general.required")
                .fits(told.notInformedReason(), "notInformedReason", LONGEST_TEXT)
                .when(!codeLists.has("follow-up-schedule", told.followUp()), "followUp", "general.required")
                .fits(told.followUpNote(), "followUpNote", LONGEST_TEXT)
                .when(keep == null, "retainUntil", "general.required")
                .when(keep != null && !keep.isAfter(today), "retainUntil", "casefile.close.keep-in-past")
                .when(keep != null && keep.isAfter(today.plus(LONGEST_KEPT)), "retainUntil", "casefile.close.keep-too-long")
                .fits(told.note(), "note", 4 * LONGEST_TEXT).addAll(unsettled(file));
    }

    private LocalDate triedSince(CaseFile file) {
        Instant since = file.getLastContactAt() == null ? file.getOpenedAt() : file.getLastContactAt();
        return LocalDate.ofInstant(since, clock.getZone());
    }

    private static Period patience(CaseFile file) {
        return file.isChild() ? PATIENCE_CHILD : PATIENCE_ADULT;
    }
}
