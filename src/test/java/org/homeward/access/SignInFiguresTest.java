package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Figures;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;

/**
 * How far an attack on the sign-in gets, and whether the time of an answer tells who is there. The long form:
 * {@code -Dhomeward.guesses=10000 -Dhomeward.sprayed=1000 -Dhomeward.timings=500}.
 */
class SignInFiguresTest {

    private static final int GUESSES = Integer.getInteger("homeward.guesses", 500);
    private static final int SPRAYED = Integer.getInteger("homeward.sprayed", 60);
    private static final int TIMINGS = Integer.getInteger("homeward.timings", 12);
    /** From so many on, the difference of two medians says something on a machine that does other things too. */
    private static final int ENOUGH = 200;
    /** Of a normal distribution: what lies further out has p below 0.01. */
    private static final double P_001 = 2.576;
    private static final Duration DAY = Duration.ofDays(1);

    private static Visit from(int attacker) {
        return new Visit("2001:db8:" + Integer.toHexString(attacker) + "::1", "a browser", Visit.newDevice());
    }

    /** Guesses evenly over that time. @return how many were looked at */
    private static int lookedAt(int guesses, Duration within, IntFunction<String> name, IntFunction<Visit> visit) {
        return at(NOON, "officer", () -> {
            int[] seen = {0};
            for (int i = 0; i < guesses; i++) {
                int guess = i;
                the(HomewardClock.class).at(NOON.plus(within.multipliedBy(i).dividedBy(guesses)), () -> seen[0] += ThrottleTest.isLookedAt(name.apply(guess), visit.apply(guess)) ? 1 : 0);
            }
            return seen[0];
        });
    }

    @DatabaseTest
    void an_attack_on_one_account_gets_at_most_a_hundred_guesses_a_day_and_its_person_comes_in() {
        Visit own = SignInFixture.somewhere();
        at(NOON.minus(DAY), "officer", () -> the(SigningIn.class).signIn("worker", DemoAccounts.PASSWORD, own));
        int one = lookedAt(GUESSES, DAY.minusSeconds(1), i -> "worker", i -> from(1));
        int many = lookedAt(GUESSES, DAY.minusSeconds(1), i -> "worker2", SignInFiguresTest::from);
        Figures.say(GUESSES + " guesses at one account in a day: " + one + " looked at from one address, " + many + " from as many addresses");
        assertThat(one).isLessThanOrEqualTo(100);
        assertThat(many).isLessThanOrEqualTo(100);
        assertThat(at(NOON.plus(DAY).minusSeconds(1), "officer", () -> the(SigningIn.class).signIn("worker", DemoAccounts.PASSWORD, own)).secret())
                .as("on the device they used before").isNotBlank();
    }

    @DatabaseTest
    void a_password_sprayed_over_many_accounts_from_one_address_is_looked_at_twenty_times_a_minute() {
        int seen = lookedAt(SPRAYED, Duration.ofSeconds(59), i -> "somebody" + i, i -> from(1));
        Figures.say("one password at " + SPRAYED + " accounts in a minute from one address: " + seen + " looked at");
        assertThat(seen).isEqualTo(Math.min(SPRAYED, Throttle.A_MINUTE));
    }

    @DatabaseTest
    void no_answer_takes_longer_because_somebody_is_there() {
        as("admin", () -> {
            UserAccount off = the(UserAccounts.class).byName("worker2").orElseThrow();
            the(ManagingUsers.class).change(off.getId(), off.getVersion(), "Off", EnumSet.of(Role.SOCIAL_WORKER), off.getTeam().getId(), false, false);
        });
        Function<Instant, Visit> elsewhere = day -> SignInFixture.somewhere();
        compare("a name that is there and one that is not", "worker", elsewhere, "nobody-here", elsewhere);
        compare("an account that is switched off and a name that is not there", "worker2", elsewhere, "nobody-else", elsewhere);
        compare("a guess to be slowed down at a name that is there and at one that is not", "worker3", slowedDown("worker3"), "nobody-there", slowedDown("nobody-there"));
    }

    /** A visit whose next guess at that name is not looked at. */
    private static Function<Instant, Visit> slowedDown(String name) {
        Visit visit = SignInFixture.somewhere();
        return day -> {
            for (int i = 0; i < Throttle.FREE; i++) {
                at(day, "officer", () -> the(SignInGuesses.class).add(the(Throttle.class).guess(name, visit, day), day.minus(DAY)));
            }
            return visit;
        };
    }

    /** One of each in turn, each pair on a day of its own, so that what else the machine does meets both. */
    private static void compare(String what, String one, Function<Instant, Visit> ones, String other, Function<Instant, Visit> others) {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (int i = -TIMINGS / 4 - 5; i < TIMINGS; i++) {
            Instant day = NOON.plus(DAY.multipliedBy(i + TIMINGS));
            boolean swapped = i % 2 == 0;
            long a = swapped ? 0 : nanos(day, one, ones.apply(day));
            long b = nanos(day, other, others.apply(day));
            a = swapped ? nanos(day, one, ones.apply(day)) : a;
            if (i >= 0) { // before, the code warms up
                first.add(a);
                second.add(b);
            }
        }
        double difference = (median(first) - median(second)) / 1e6;
        double z = mannWhitney(first, second);
        Figures.say(String.format(Locale.ROOT, "%s: %d + %d answers, medians %.1f and %.1f ms, difference %.2f ms, z = %.2f (p > 0.01 below %.3f)",
                what, first.size(), second.size(), median(first) / 1e6, median(second) / 1e6, difference, z, P_001));
        assertThat(Math.abs(difference)).as(what).isLessThan(TIMINGS < ENOUGH ? Math.max(10, median(first) / 2e6) : 10);
        assertThat(Math.abs(z)).as(what).isLessThan(TIMINGS < ENOUGH ? 2 * P_001 : P_001);
    }

    private static long nanos(Instant when, String name, Visit visit) {
        return at(when, "officer", () -> {
            long begun = System.nanoTime();
            assertThatThrownBy(() -> the(SigningIn.class).signIn(name, "a wrong password", visit)).isInstanceOf(RefusedException.class);
            return System.nanoTime() - begun;
        });
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }

    /** How far the rank sum of the first lies from its mean, in standard deviations. */
    private static double mannWhitney(List<Long> first, List<Long> second) {
        List<Long> all = Stream.concat(first.stream(), second.stream()).sorted().toList();
        double n = first.size();
        double m = second.size();
        double ranks = first.stream().mapToDouble(value -> all.indexOf(value) + 1).sum();
        return (ranks - n * (n + m + 1) / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }
}
