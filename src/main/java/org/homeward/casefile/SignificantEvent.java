package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;

/**
 * One line of a case's chronology: what mattered, when, and who says so. Few are worth more than many. Somebody writes
 * it, ticks a record as significant, or a feature notes a turn of the case; the record it speaks of stays where it is.
 */
@jakarta.persistence.Entity
@Table(name = "significant_event")
public class SignificantEvent extends CaseEntry {

    public static final int LONGEST_TITLE = 200;

    /** A code of {@code event-kind}. */
    @Column(nullable = false)
    @Holds(C0) private String kind;

    @Column(name = "happened_on", nullable = false)
    @Holds(C0) private LocalDate happenedOn;

    @Column(name = "title")
    @Holds(C2) private String title;

    /** The message key of the title, when the programme and not a person words it. */
    @Column(name = "title_key")
    @Holds(C0) private String titleKey;

    @Column(name = "event_text")
    @Holds(C2) private String text;

    /** The class of the record it speaks of, or null. */
    @Column(name = "source_kind")
    @Holds(C0) private String sourceKind;

    @Column(name = "source_id")
    @Holds(C0) private UUID sourceId;

    protected SignificantEvent() {
    }

    SignificantEvent(CaseFile file, String kind, LocalDate on, String title, String titleKey, String text, Entity source, UserAccount by, Instant now) {
        super(file, by, now);
        this.kind = kind;
        this.happenedOn = on;
        this.title = title;
        this.titleKey = titleKey;
        this.text = text;
        this.sourceKind = source == null ? null : source.getClass().getSimpleName();
        this.sourceId = source == null ? null : source.getId();
    }

    public String getKind() {
        return kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getTitle() {
        return title;
    }

    public String getTitleKey() {
        return titleKey;
    }

    public String getText() {
        return text;
    }

    public String getSourceKind() {
        return sourceKind;
    }

    public UUID getSourceId() {
        return sourceId;
    }
}
