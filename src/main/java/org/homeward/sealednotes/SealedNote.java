package org.homeward.sealednotes;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.keys.SealedText;
import org.homeward.shared.DataClass;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * What somebody was told that may get a person hurt if others learn of it: who informs, who is threatened, who witnessed,
 * what a child disclosed.
 *
 * <p>Whoever works on the case writes it down for themselves. Nobody else learns that it is there, except that the
 * child-protection lead reads what children disclosed, and that two people together may unseal the notes of a case for
 * a day ({@link Unsealing}). It is never changed and never deleted; a mistake is entered in error by its author.
 */
@jakarta.persistence.Entity
@Table(name = "sealed_note")
public class SealedNote extends Entity implements OfACase {

    /** The most characters of a note; those of a reason are {@link Unsealing#LONGEST}. */
    static final int LONGEST = 20_000;

    static final String CHILD_DISCLOSURE = "child-disclosure";

    @Holds(DataClass.C0)
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    /** The kind, a line break, the words: sealed as one, because the length of a kind alone would tell which it is. */
    @Holds(DataClass.C4)
    @Column(nullable = false)
    private SealedText content;

    @Holds(DataClass.C0)
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private UserAccount recordedBy;

    @Holds(DataClass.C0)
    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Holds(DataClass.C4)
    @Column(name = "in_error_reason")
    private SealedText inErrorReason;

    protected SealedNote() {
    }

    SealedNote(CaseFile file, String kind, String words, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.content = SealedText.of(this, "content", kind + "\n" + words);
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void enteredInError(String reason) {
        inErrorReason = SealedText.of(this, "inErrorReason", reason);
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    /** A code of {@code sealed-kind}. */
    public String getKind() {
        return opened().substring(0, opened().indexOf('\n'));
    }

    public String getWords() {
        return opened().substring(opened().indexOf('\n') + 1);
    }

    private String opened() {
        return SealedText.open(this, "content", content);
    }

    boolean isChildDisclosure() {
        return getKind().equals(CHILD_DISCLOSURE);
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public boolean isInError() {
        return inErrorReason != null;
    }

    /** Why this was a mistake; null while it counts. */
    public String getInErrorReason() {
        return SealedText.open(this, "inErrorReason", inErrorReason);
    }
}
