package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** The authenticator app of one person, which shares a secret with Homeward. Each of its codes counts once. */
@jakarta.persistence.Entity
@Table(name = "code_app")
public class CodeApp extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id", unique = true)
    @Holds(C0) private UserAccount user;

    @Column(nullable = false)
    @Holds(C1) private SealedText secret;

    @Column(name = "set_up_at", nullable = false)
    @Holds(C0) private Instant setUpAt;

    /** The step of the last code that was used: that one and all before it are over. */
    @Column(name = "last_step", nullable = false)
    @Holds(C0) private long lastStep;

    protected CodeApp() {
    }

    CodeApp(UserAccount user, byte[] secret, long firstStep, Instant now) {
        super(Ids.next());
        this.user = user;
        replace(secret, firstStep, now);
    }

    /** Another telephone takes its place. */
    void replace(byte[] newSecret, long firstStep, Instant now) {
        secret = SealedText.of(this, "secret", HexFormat.of().formatHex(newSecret));
        setUpAt = now;
        lastStep = firstStep;
    }

    /** Whether that is a code of now, not used yet; uses it up. */
    boolean accepts(String typed, Instant now) {
        OptionalLong step = OneTimeCode.stepOf(typed, HexFormat.of().parseHex(SealedText.open(this, "secret", secret)), lastStep, now);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    public Instant getSetUpAt() {
        return setUpAt;
    }
}
