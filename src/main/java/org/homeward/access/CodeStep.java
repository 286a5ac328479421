package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The second step by the code of an authenticator app, or one of the recovery codes. */
@ApplicationScoped
public class CodeStep implements SecondStep {

    @Inject
    private SecondFactors factors;
    @Inject
    private AccountNotices notices;
    @Inject
    private Throttle throttle;
    @Inject
    private Clock clock;

    @Override
    public boolean isSetUp(UserAccount account) {
        return factors.appOf(account).isPresent();
    }

    @Override
    public String path() {
        return "/access/second-step";
    }

    @Override
    public String key() {
        return "access.second-step.use";
    }

    @Override
    public int order() {
        return 20;
    }

    /** Uses up the code. @throws org.homeward.shared.RefusedException when it is not right, or too many came before it */
    void check(UserAccount account, String typed, Visit visit) {
        String at = "the code of " + account.getId();
        SignInGuess guess = throttle.take(at, visit);
        if (!isRight(account, typed, visit)) {
            throw throttle.wrong(at, visit, "access.second-step.wrong");
        }
        throttle.right(guess);
    }

    private boolean isRight(UserAccount account, String typed, Visit visit) {
        Instant now = clock.instant();
        if (factors.appOf(account).filter(app -> app.accepts(typed, now)).isPresent()) {
            return true;
        }
        return factors.unused(account, typed).map(code -> {
            code.use(now);
            notices.tell(account, AccountNotice.Kind.RECOVERY_CODE_USED, visit.browser());
            return true;
        }).orElse(false);
    }
}
