package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** What somebody added later to an entry that is never changed. */
@jakarta.persistence.Entity
@Table(name = "addendum")
public class Addendum extends Entity implements OfACase {

    @Column(name = "case_id", nullable = false)
    @Holds(C0) private UUID caseId;

    /** The entry it belongs to. */
    @Column(name = "about_id", nullable = false)
    @Holds(C0) private UUID aboutId;

    @Column(name = "said", nullable = false)
    @Holds(C2) private String text;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    protected Addendum() {
    }

    Addendum(CaseEntry about, String text, UserAccount by, Instant now) {
        super(Ids.next());
        this.caseId = about.caseId();
        this.aboutId = about.getId();
        this.text = text;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    public UUID getAboutId() {
        return aboutId;
    }

    public String getText() {
        return text;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
