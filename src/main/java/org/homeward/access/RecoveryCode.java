package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.keys.KeyedHash;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** One of ten codes on paper that stand in for the app once each, when the telephone is lost. Kept as a keyed hash. */
@jakarta.persistence.Entity
@Table(name = "recovery_code")
public class RecoveryCode extends Entity {

    static final int AT_ONCE = 10;

    /** Without letters and digits that look alike. Sixteen of them are 79 bits. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    @Column(name = "code_hash", nullable = false)
    @Holds(C1) private String codeHash;

    @Column(name = "used_at")
    @Holds(C0) private Instant usedAt;

    protected RecoveryCode() {
    }

    RecoveryCode(UserAccount user, String code) {
        super(Ids.next());
        this.user = user;
        this.codeHash = hash(code, user);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** In groups of four, as it is printed. */
    static String random() {
        return IntStream.range(0, LENGTH).mapToObj(i -> (i > 0 && i % 4 == 0 ? "-" : "") + SIGNS.charAt(RANDOM.nextInt(SIGNS.length())))
                .collect(Collectors.joining());
    }

    static String hash(String typed, UserAccount user) {
        String signs = typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return KeyedHash.of("recovery-code", user.getId() + " " + signs);
    }
}
