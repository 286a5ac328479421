package org.homeward.assessment;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * One look, together with the person, at everything they need.
 *
 * <p>A worker begins it, and it stays a draft for as long as it takes: a few needs are talked about on one day, a few on
 * another, colleagues may add. When every need has a level or is «not known yet», it is completed with the person's own
 * words about the whole. From then on nobody changes it; what turns out different stands in the next one, which is
 * compared with it need by need. A case has one draft at a time.
 */
@jakarta.persistence.Entity
@Table(name = "needs_assessment")
public class NeedsAssessment extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "begun_by")
    @Holds(C0) private UserAccount begunBy;

    @Column(name = "begun_at", nullable = false)
    @Holds(C0) private Instant begunAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "completed_by")
    @Holds(C0) private UserAccount completedBy;

    @Column(name = "completed_at")
    @Holds(C0) private Instant completedAt;

    /** The day of the (last) talk it rests on. */
    @Column(name = "talked_on")
    @Holds(C0) private LocalDate talkedOn;

    /** A code of {@code language}. */
    @Column(name = "spoken")
    @Holds(C0) private String spoken;

    /** A code of {@code care-interpreter}. */
    @Column(name = "interpreter")
    @Holds(C0) private String interpreter;

    /** Who was in the room. */
    @Column(name = "present")
    @Holds(C2) private String present;

    /** What the person says about the whole, as they said it. */
    @Column(name = "own_words")
    @Holds(C2) private String ownWords;

    /** What we understand: what makes it hard, what helps. Kept apart from what the person says. */
    @Column(name = "understanding")
    @Holds(C2) private String understanding;

    protected NeedsAssessment() {
    }

    NeedsAssessment(CaseFile file, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.begunBy = by;
        this.begunAt = now;
    }

    void complete(AssessmentEnd end, UserAccount by, Instant now) {
        talkedOn = end.talkedOn();
        spoken = end.spoken();
        interpreter = end.interpreter();
        present = end.present();
        ownWords = end.ownWords();
        understanding = end.understanding();
        completedBy = by;
        completedAt = now;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public boolean isComplete() {
        return completedAt != null;
    }

    public CaseFile getFile() {
        return file;
    }

    public UserAccount getBegunBy() {
        return begunBy;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public UserAccount getCompletedBy() {
        return completedBy;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    public LocalDate getTalkedOn() {
        return talkedOn;
    }

    public String getSpoken() {
        return spoken;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public String getPresent() {
        return present;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public String getUnderstanding() {
        return understanding;
    }
}
