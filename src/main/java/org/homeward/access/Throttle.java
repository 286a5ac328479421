package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.homeward.keys.KeyedHash;
import org.homeward.shared.RefusedException;

/**
 * Slows down whoever guesses passwords and codes, without shutting out the person whose account it is: a device that
 * signed in before has a budget of its own, and so has everybody at another address. Keeps no account «locked»; the words
 * and the wait are the same for names that do not exist.
 */
@ApplicationScoped
public class Throttle {

    /** Guesses at one account in a day from devices that never signed in to it, and the same again from each that did (NIST SP 800-63B: at most 100). */
    static final int A_DAY = 90;
    /** Guesses from one address in a minute, at whatever accounts. */
    static final int A_MINUTE = 20;
    /** So often somebody may mistype before the first wait, of one minute; each further wait is twice as long. */
    static final int FREE = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private SignInGuesses guesses;
    @Inject
    private KnownDevices knownDevices;
    @Inject
    private Event<GuessRefused> refused;
    @Inject
    private Clock clock;

    /**
     * Takes a guess in before it is looked at.
     *
     * @param at what is guessed at: the name of an account as typed, or a name for its code
     * @throws RefusedException that says how long to wait, when there were too many
     */
    SignInGuess take(String at, Visit visit) {
        Instant now = clock.instant();
        SignInGuess guess = guess(plain(at), visit, now);
        guesses.add(guess, now.minus(DAY));
        Duration wait = wait(guess, now);
        if (!wait.isZero() && !wait.isNegative()) {
            guesses.withdraw(guess);
            throw refuse(new GuessRefused(plain(at), visit.address(), false, "access.sign-in.wait", wait));
        }
        return guess;
    }

    /** The guess was right. */
    void right(SignInGuess guess) {
        guesses.forget(guess.getPlaceKey());
    }

    /** The guess was wrong. @return the refusal to throw, which the audit counts instead of writing each one down */
    CountedRefusal wrong(String at, Visit visit, String key) {
        return refuse(new GuessRefused(plain(at), visit.address(), true, key, Duration.ZERO));
    }

    private CountedRefusal refuse(GuessRefused what) {
        refused.fire(what);
        long minutes = what.pause().plusSeconds(59).toMinutes();
        return minutes > 60 ? new CountedRefusal("access.sign-in.wait-hours", (minutes + 59) / 60) : new CountedRefusal(what.key(), minutes);
    }

    private static String plain(String typed) {
        String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), 100));
    }

    SignInGuess guess(String at, Visit visit, Instant now) {
        boolean known = knownDevices.knows(at, visit.device(), now);
        String budget = key("budget", at, known ? visit.device() : "");
        String address = known ? budget : key("address", visit.network());
        return new SignInGuess(now, budget, known ? budget : key("place", at, visit.network()), address);
    }

    private Duration wait(SignInGuess guess, Instant now) {
        List<Instant> earlier = guesses.ofPlace(guess);
        List<Instant> today = guesses.ofBudget(guess);
        Duration growing = earlier.size() < FREE ? Duration.ZERO : Duration.between(now, earlier.get(0).plus(waitAfter(earlier.size())));
        Duration tomorrow = today.size() <= A_DAY ? Duration.ZERO : Duration.between(now, today.get(today.size() - A_DAY - 1).plus(DAY));
        Duration crowd = guesses.fromAddress(guess, now.minusSeconds(60)) <= A_MINUTE ? Duration.ZERO : Duration.ofMinutes(1);
        return longest(growing, longest(tomorrow, crowd));
    }

    private static Duration waitAfter(int guesses) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(10, guesses - FREE));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String key(String... parts) {
        return KeyedHash.of("sign-in", String.join("\n", parts));
    }
}
