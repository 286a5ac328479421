package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * One piece of evidence of a flag: what was seen or heard on a day, how we know, how certain it is, and whether it
 * speaks for or against. Never changed; a mistake is marked with its reason and counts no more.
 */
@jakarta.persistence.Entity
@Table(name = "flag_evidence")
public class FlagEvidence extends FlagPart {

    @Column(name = "happened_on", nullable = false)
    @Holds(C0) private LocalDate day;

    @Column(nullable = false)
    @Holds(C2) private boolean supports;

    /** A code of {@code source-type}; null for what the programme itself did or did not do. */
    @Column(name = "source_type")
    @Holds(C0) private String sourceType;

    /** A code of {@code certainty}; null together with the source. */
    @Column(name = "certainty")
    @Holds(C0) private String certainty;

    @Column(name = "what")
    @Holds(C2) private String text;

    /** The recorded fact behind it as {@link FactWords} writes it, or null. */
    @Column(name = "fact")
    @Holds(C0) private String fact;

    @Column(name = "row_id")
    @Holds(C0) private UUID rowId;

    /** The page that shows the record behind it, or null. */
    @Column(name = "path")
    @Holds(C0) private String path;

    @Column(name = "in_error_reason")
    @Holds(C2) private String inErrorReason;

    protected FlagEvidence() {
    }

    /** What a person adds. */
    FlagEvidence(Flag flag, EvidenceAsTold told, UserAccount by, Instant now) {
        super(flag, by, now);
        this.day = told.on();
        this.supports = told.supports();
        this.sourceType = told.sourceType();
        this.certainty = told.certainty();
        this.text = told.text();
    }

    /** A recorded fact that met a rule, or that a person raised the flag about. */
    FlagEvidence(Flag flag, Observation seen, String text, UserAccount by, Instant now) {
        super(flag, by, now);
        this.day = seen.since();
        this.supports = true;
        this.sourceType = seen.sourceType();
        this.certainty = seen.certainty();
        this.text = text;
        this.fact = FactWords.write(seen);
        this.rowId = seen.rowId();
        this.path = seen.path();
    }

    void enteredInError(String reason) {
        inErrorReason = reason;
    }

    public boolean isWeak() {
        return Weakness.of(sourceType, certainty);
    }

    public boolean isInError() {
        return inErrorReason != null;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isSupports() {
        return supports;
    }

    public String getSourceType() {
        return sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public String getText() {
        return text;
    }

    public String getFact() {
        return fact;
    }

    public UUID getRowId() {
        return rowId;
    }

    public String getPath() {
        return path;
    }

    public String getInErrorReason() {
        return inErrorReason;
    }
}
