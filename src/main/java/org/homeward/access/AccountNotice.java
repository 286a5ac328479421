package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** Something happened to an account that its person should know: if it was not they, somebody else has their password. Shown until they have read it. */
@jakarta.persistence.Entity
@Table(name = "account_notice")
public class AccountNotice extends Entity {

    /** What happened. */
    public enum Kind { NEW_DEVICE, PASSWORD_CHANGED, SECOND_FACTOR_CHANGED, SECOND_FACTOR_RESET, RECOVERY_CODE_USED, OLDEST_SESSION_ENDED }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    @Column(nullable = false)
    @Holds(C0) private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Kind kind;

    @Holds(C1) private String browser;

    @Column(name = "read_at")
    @Holds(C0) private Instant readAt;

    protected AccountNotice() {
    }

    AccountNotice(UserAccount user, Kind kind, String browser, Instant now) {
        super(Ids.next());
        this.user = user;
        this.kind = kind;
        this.browser = browser;
        this.at = now;
    }

    public Instant getAt() {
        return at;
    }

    public Kind getKind() {
        return kind;
    }

    public String getBrowser() {
        return browser;
    }
}
