package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * Contact of the person with somebody outside: who it was, how, who began it, whether it was wanted, and how we know.
 *
 * <p>A worker records it when the person tells, a relative tells, or a partner agency writes. It is never changed: what
 * turns out wrong is entered in error and stays readable. With somebody active in the group it opens a flag by a rule;
 * wanted or not, with whom and how certain decides which, and a supervisor judges it.
 */
@jakarta.persistence.Entity
@Table(name = "outside_contact")
public class OutsideContact extends CaseEntry {

    /** With whom: a code of {@code counterpart} (active, former, recruiter, prisoner, family, mentor, service, unknown), as thought when recorded. */
    @Column(nullable = false)
    @Holds(C2) private String counterpart;

    /** The person of the network, where known by name. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "network_person_id")
    @Holds(C0) private NetworkPerson named;

    /** A code of {@code contact-channel}. */
    @Column(nullable = false)
    @Holds(C2) private String channel;

    /** Who began it: a code of {@code contact-direction} (person, other, both, unknown). */
    @Column(nullable = false)
    @Holds(C2) private String direction;

    /** Whether the person answered or it went both ways. */
    @Column(nullable = false)
    @Holds(C0) private boolean answered;

    /** A code of {@code contact-wanted} (yes, no, mixed, unknown). */
    @Column(nullable = false)
    @Holds(C2) private String wanted;

    /** Codes of {@code contact-purpose} (family, child, money, threat, invite, unknown), separated by commas. */
    @Column(nullable = false)
    @Holds(C2) private String purposes;

    @Column(name = "happened_on", nullable = false)
    @Holds(C0) private LocalDate happenedOn;

    @Column(name = "until_day")
    @Holds(C0) private LocalDate until;

    /** A code of {@code contact-frequency}. */
    @Column(nullable = false)
    @Holds(C2) private String frequency;

    /** How we know: a code of {@code source-type}. */
    @Column(name = "source_type", nullable = false)
    @Holds(C0) private String sourceType;

    /** How certain: a code of {@code certainty} (first-hand, corroborated, single-report, hearsay, doubted). */
    @Column(nullable = false)
    @Holds(C0) private String certainty;

    @Column(name = "note")
    @Holds(C2) private String note;

    protected OutsideContact() {
    }

    OutsideContact(CaseFile file, OutsideContactAsTold told, NetworkPerson named, UserAccount by, Instant now) {
        super(file, by, now);
        this.counterpart = told.counterpart();
        this.named = named;
        this.channel = told.channel();
        this.direction = told.direction();
        this.answered = told.answered();
        this.wanted = told.wanted();
        this.purposes = String.join(",", told.purposes());
        this.happenedOn = told.on();
        this.until = told.until();
        this.frequency = told.frequency();
        this.sourceType = told.sourceType();
        this.certainty = told.certainty();
        this.note = told.note();
    }

    public String getCounterpart() {
        return counterpart;
    }

    public NetworkPerson getNamed() {
        return named;
    }

    /** The name of the other one, or null when none is known. */
    public String getCounterpartName() {
        return named == null ? null : named.getName();
    }

    public String getChannel() {
        return channel;
    }

    public String getDirection() {
        return direction;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String getWanted() {
        return wanted;
    }

    public String getPurposes() {
        return purposes;
    }

    public List<String> getPurposeCodes() {
        return List.of(purposes.split(","));
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getFrequency() {
        return frequency;
    }

    public String getSourceType() {
        return sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public String getNote() {
        return note;
    }
}
