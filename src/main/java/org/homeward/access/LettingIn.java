package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.Setting;

/** Begins the session of somebody who has proved who they are. Every way of signing in ends here. */
@ApplicationScoped
@Transactional
public class LettingIn {

    @Inject
    private SignedInSessions sessions;
    @Inject
    private KnownDevices knownDevices;
    @Inject
    private AccountNotices notices;
    @Inject
    private CurrentUser currentUser;
    @Inject
    @Any
    private Instance<SecondStep> secondSteps;
    @Inject
    private Clock clock;

    /** @return the secret for the browser's session cookie */
    public String begin(UserAccount account, How how, Visit visit) {
        endTheOldest(account);
        String secret = Secrets.random();
        SignedInSession session = new SignedInSession(Secrets.hash(secret), account, how, visit.browser(), clock.instant());
        sessions.add(session);
        if (knownDevices.remember(account, visit, clock.instant())) {
            notices.tell(account, AccountNotice.Kind.NEW_DEVICE, visit.browser());
        }
        currentUser.resume(session);
        return secret;
    }

    /** Two places at once are enough for one person. The accounts of the demonstration are everybody's. */
    private void endTheOldest(UserAccount account) {
        Instant now = clock.instant();
        List<SignedInSession> living = Setting.isOn("homeward.demo") ? List.of() : sessions.living(account, now);
        living.stream().limit(Math.max(0, living.size() - SignedInSession.MOST + 1)).forEach(oldest -> {
            oldest.end(Ended.OLDEST, now);
            notices.tell(account, AccountNotice.Kind.OLDEST_SESSION_ENDED, oldest.getBrowser());
        });
    }

    /** The second proofs this person has set up, the one to be asked first before the others. */
    public List<SecondStep> steps(UserAccount account) {
        return secondSteps.stream().filter(step -> step.isSetUp(account)).sorted(Comparator.comparingInt(SecondStep::order)).toList();
    }

    /** One proof was right: begins the session, or asks for the second proof that this person has set up. */
    SigningIn.Begun proved(UserAccount who, How how, Visit visit) {
        currentUser.become(who);
        Optional<String> step = how.isStrong() ? Optional.empty() : steps(who).stream().findFirst().map(SecondStep::path);
        return new SigningIn.Begun(step.isPresent() ? halfway(who, how) : begin(who, how, visit), step);
    }

    /** @return the secret for the browser's cookie of the second step */
    private String halfway(UserAccount account, How how) {
        String secret = Secrets.random();
        sessions.add(new HalfwaySignIn(Secrets.hash(secret), account, how, clock.instant()));
        return secret;
    }

    /** Who owes the second proof, by the secret of the halfway cookie; nobody when it is over. */
    public Optional<UserAccount> halfway(String secret) {
        return sessions.halfway(Secrets.hash(secret == null ? "" : secret)).filter(h -> h.lives(clock.instant())).map(HalfwaySignIn::getUser);
    }

    /** The second proof was right: ends the halfway sign-in and begins the session. */
    public String finish(String halfwaySecret, How how, Visit visit) {
        Instant now = clock.instant();
        HalfwaySignIn halfway = sessions.halfway(Secrets.hash(halfwaySecret)).filter(h -> h.lives(now)).orElseThrow();
        halfway.end(now);
        return begin(halfway.getUser(), halfway.getHow() == How.IDENTITY_PROVIDER ? How.IDENTITY_PROVIDER_AND_OURS : how, visit);
    }
}
