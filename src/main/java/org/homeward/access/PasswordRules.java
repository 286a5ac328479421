package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeward.shared.Refusals;

/**
 * What a password must be: long, and not what anybody would guess (NIST SP 800-63B-4). No rules about signs and capitals,
 * no expiry: they make passwords worse. It is compared exactly as typed.
 */
@ApplicationScoped
public class PasswordRules {

    /** Where the password is the only proof. */
    public static final int SHORTEST = 15;
    /** Where a second proof is asked for too. */
    public static final int SHORTEST_WITH_SECOND_STEP = 12;
    public static final int LONGEST = 128;

    /** A name this short is in many words by chance. */
    private static final int SHORTEST_NAME = 4;

    @Inject
    private CommonPasswords commonPasswords;
    @Inject
    private LettingIn lettingIn;

    /** Refuses, beside the fields {@code password} and {@code again}. */
    void check(String password, String again, UserAccount account) {
        String typed = password == null ? "" : password;
        int shortest = shortest(account);
        boolean fits = typed.length() >= shortest && typed.length() <= LONGEST;
        new Refusals().when(typed.length() < shortest, "password", "access.password.too-short", shortest)
                .when(typed.length() > LONGEST, "password", "general.too-long", LONGEST)
                .when(fits && holdsAName(typed, account), "password", "access.password.has-name")
                .when(fits && (typed.chars().distinct().count() < 5 || commonPasswords.has(typed)), "password", "access.password.too-simple")
                .when(!typed.equals(again), "again", "access.password.differs").orElseGoOn();
    }

    /** The fewest characters for this person. */
    public int shortest(UserAccount account) {
        return lettingIn.steps(account).isEmpty() ? SHORTEST : SHORTEST_WITH_SECOND_STEP;
    }

    private static boolean holdsAName(String typed, UserAccount account) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of("homeward", account.getUserName()), Stream.of(account.getDisplayName().split("\\s+")))
                .map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> name.length() >= SHORTEST_NAME).anyMatch(lower::contains);
    }
}
