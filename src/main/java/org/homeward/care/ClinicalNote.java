package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** What a clinician wrote about a session. Never changed: what was forgotten or mistaken is added as another note. */
@jakarta.persistence.Entity
@Table(name = "clinical_note")
@Clinical
public class ClinicalNote extends Entity implements OfACase {

    static final int LONGEST = 20_000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    @Holds(C0) private CareSession session;

    @Column(nullable = false)
    @Holds(C3) private SealedText words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by")
    @Holds(C0) private UserAccount writtenBy;

    @Column(name = "written_at", nullable = false)
    @Holds(C0) private Instant writtenAt;

    protected ClinicalNote() {
    }

    ClinicalNote(CareSession session, String words, UserAccount by, Instant now) {
        super(Ids.next());
        this.session = session;
        this.words = SealedText.of(this, "words", words);
        this.writtenBy = by;
        this.writtenAt = now;
    }

    @Override
    public UUID caseId() {
        return session.caseId();
    }

    public CareSession getSession() {
        return session;
    }

    public String getWords() {
        return SealedText.open(this, "words", words);
    }

    public UserAccount getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
