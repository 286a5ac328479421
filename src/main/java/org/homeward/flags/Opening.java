package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** How a flag began: who or which rule opened it, when and why, and how the catalogue read on that day. Never changes. */
@Embeddable
public class Opening {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "raised_by")
    @Holds(C0) private UserAccount by;

    /** The rule and its version ({@code CN-01@1}) when no person raised it. */
    @Column(name = "raised_by_rule")
    @Holds(C0) private String rule;

    @Column(name = "raised_at", nullable = false)
    @Holds(C0) private Instant at;

    @Column(nullable = false)
    @Holds(C2) private String rationale;

    @Column(name = "indicator_version", nullable = false)
    @Holds(C0) private int version;

    /** The indicator's name as it read then. */
    @Column(name = "indicator_name", nullable = false)
    @Holds(C0) private String name;

    /** Its question as it read then. */
    @Column(name = "indicator_question", nullable = false)
    @Holds(C0) private String question;

    protected Opening() {
    }

    Opening(Indicator indicator, AgeGroup group, UserAccount by, String rationale, Instant now) {
        this.by = by;
        this.rule = by == null ? indicator.ruleVersion() : null;
        this.at = now;
        this.rationale = rationale;
        this.version = indicator.version();
        this.name = indicator.name();
        this.question = indicator.question(group);
    }

    public boolean isByRule() {
        return rule != null;
    }

    /** Who raised it, or null when a rule did. */
    public UserAccount getBy() {
        return by;
    }

    public String getRule() {
        return rule;
    }

    public Instant getAt() {
        return at;
    }

    public String getRationale() {
        return rationale;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getQuestion() {
        return question;
    }
}
