package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * What somebody told of what they lived through, in their own words: the part of a life history that stays in the
 * clinical record. Nobody is asked for it. Never changed: what is told again or otherwise is added as another entry, and
 * what was a mistake of whoever wrote it down is entered in error and stays readable.
 */
@jakarta.persistence.Entity
@Table(name = "experience")
@Clinical
public class Experience extends Entity implements OfACase {

    static final int LONGEST = 20_000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(name = "told_on", nullable = false)
    @Holds(C0) private LocalDate toldOn;

    /** A code of {@code language}. */
    @Column(name = "spoken", nullable = false)
    @Holds(C0) private String spoken;

    /** A code of {@code care-interpreter}. */
    @Column(nullable = false)
    @Holds(C0) private String interpreter;

    /** Who else was in the room: codes of {@code care-present}, separated by commas. */
    @Column(nullable = false)
    @Holds(C2) private String present;

    /** Codes of {@code experience-kind}, separated by commas. */
    @Column(nullable = false)
    @Holds(C3) private SealedText kinds;

    @Column(nullable = false)
    @Holds(C3) private SealedText words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by")
    @Holds(C0) private UserAccount writtenBy;

    @Column(name = "written_at", nullable = false)
    @Holds(C0) private Instant writtenAt;

    /** Why this was a mistake; null while it counts. It may itself tell what somebody lived through. */
    @Column(name = "in_error_reason")
    @Holds(C3) private SealedText inErrorReason;

    protected Experience() {
    }

    Experience(CaseFile file, ExperienceAsTold told, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.toldOn = told.toldOn();
        this.spoken = told.spoken();
        this.interpreter = told.interpreter();
        this.present = String.join(",", told.present());
        this.kinds = SealedText.of(this, "kinds", String.join(",", told.kinds()));
        this.words = SealedText.of(this, "words", told.words());
        this.writtenBy = by;
        this.writtenAt = now;
    }

    void enteredInError(String reason) {
        inErrorReason = SealedText.of(this, "inErrorReason", reason);
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public String getSpoken() {
        return spoken;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public List<String> getPresent() {
        return codes(present);
    }

    public List<String> getKinds() {
        return codes(SealedText.open(this, "kinds", kinds));
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

    public boolean isInError() {
        return inErrorReason != null;
    }

    /** Why this was a mistake; null while it counts. */
    public String getInErrorReason() {
        return SealedText.open(this, "inErrorReason", inErrorReason);
    }

    private static List<String> codes(String joined) {
        return Arrays.stream(joined.split(",")).filter(code -> !code.isEmpty()).toList();
    }
}
