package org.homeward.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.AccessMatrix;
import org.homeward.access.AccessRule;
import org.homeward.access.Allowed;
import org.homeward.access.CaseStates;
import org.homeward.access.CountedRefusal;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Guarded;
import org.homeward.access.Permission;
import org.homeward.access.ProvingAgain;
import org.homeward.shared.NotThereException;
import org.homeward.shared.OfACase;
import org.homeward.shared.RefusedException;
import org.homeward.shared.TooMuchException;

/**
 * Stands before every use case, inside its transaction: decides by the permission the method names (none means no),
 * lets the queries of the act see only the cases it may touch, and writes the audit row. What is denied or refused
 * leaves a row of its own.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guard {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private ProvingAgain provingAgain;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CaseStates cases;
    @Inject
    private ReadingLimits limits;
    @Inject
    private AuditLog auditLog;

    @AroundInvoke
    Object guard(InvocationContext act) throws Exception {
        String name = act.getMethod().getDeclaringClass().getSimpleName() + "." + act.getMethod().getName();
        Allowed allowed = act.getMethod().getAnnotation(Allowed.class);
        if (allowed == null || !currentUser.may(allowed.value())) {
            auditLog.addApart(name, null, AuditRow.Outcome.DENIED, "role");
            throw new NotThereException(name + " is not for this user");
        }
        if (act.getMethod().isAnnotationPresent(Fresh.class)) {
            provingAgain.demand();
        }
        currentUser.begin(allowed.value());
        try {
            Object result = act.proceed();
            UUID caseId = caseOf(result, act.getParameters());
            demandState(allowed.value(), caseId);
            if (allowed.audit()) {
                limits.demand(name);
                auditLog.add(name, caseId, thing(result));
            }
            return result;
        } catch (NotThereException denied) {
            auditLog.addApart(name, currentUser.reached(), AuditRow.Outcome.DENIED, "not-there");
            throw denied;
        } catch (CountedRefusal guess) {
            throw guess; // RefusedGuesses has it
        } catch (TooMuchException stopped) {
            auditLog.addApart(name, currentUser.reached(), AuditRow.Outcome.DENIED, "too-much");
            throw stopped;
        } catch (RefusedException refused) {
            if (allowed.audit() && allowed.value() != Permission.SEE_HOME) {
                auditLog.addApart(name, currentUser.reached(), AuditRow.Outcome.REFUSED, refused.refusals().get(0).key());
            }
            throw refused;
        } finally {
            currentUser.end();
        }
    }

    /** The case is told by what the act returned, by what it was given, or else by the case it opened on its way. */
    private UUID caseOf(Object result, Object[] given) {
        return Stream.concat(Stream.ofNullable(result), Arrays.stream(given))
                .filter(OfACase.class::isInstance).map(thing -> ((OfACase) thing).caseId()).filter(Objects::nonNull).findFirst().orElse(currentUser.reached());
    }

    /** Not every act may be done in every case: what is asked too late is refused in words, because whoever gets here may see the case. */
    private void demandState(Permission permission, UUID caseId) {
        AccessRule rule = matrix.rule(permission);
        if (caseId == null || rule == null || rule.state() == AccessRule.State.ANY) {
            return;
        }
        boolean open = cases.isOpen(caseId).orElseThrow(() -> new NotThereException("case " + caseId));
        if (!rule.state().fits(open)) {
            throw new RefusedException(open ? "access.case-is-open" : "access.case-is-closed");
        }
    }

    private static String thing(Object result) {
        return result instanceof org.homeward.shared.Entity entity ? entity.toString() : null;
    }
}
