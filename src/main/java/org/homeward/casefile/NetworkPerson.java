package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Somebody around the person of a case, known by a name: an aunt, a mentor, a voice from the camp. No client.
 *
 * <p>Begins with the first contact told under that name in this file, or is put down as part of the person's network.
 * Nothing is kept of them but the name, what they are to the person and to the group as far as known today, and why we
 * keep it. What turns out otherwise is corrected, with the old value kept, and shows beside every contact with them. They
 * have no file here and are looked for in no other. A year after anything was heard of them they are forgotten, unless
 * somebody says why they are still needed.
 */
@jakarta.persistence.Entity
@Table(name = "network_person")
@EntityListeners(FieldHistory.class)
public class NetworkPerson extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(name = "known_as", nullable = false)
    @Holds(C1) private String name;

    /** What they are, as known today: a code of {@code counterpart}. Each contact keeps what was thought when it was recorded. */
    @Column(nullable = false)
    @Holds(C0) private String counterpart;

    /** What they are to the person: a code of {@code network-tie}. */
    @Column(nullable = false)
    @Holds(C2) private String tie;

    /** Whether they hold the person up or weigh on them: a code of {@code network-effect}. */
    @Column(nullable = false)
    @Holds(C2) private String effect;

    /** Why we keep them; null for a name that came with a contact. */
    @Column(name = "because")
    @Holds(C2) private String because;

    /** The last day we keep them. */
    @Column(name = "keep_until", nullable = false)
    @Holds(C0) private LocalDate keepUntil;

    protected NetworkPerson() {
    }

    NetworkPerson(CaseFile file, NetworkPersonAsTold told, LocalDate keepUntil) {
        super(Ids.next());
        this.file = file;
        this.keepUntil = keepUntil;
        isKnownAs(told);
    }

    void isKnownAs(NetworkPersonAsTold told) {
        name = told.name();
        counterpart = told.counterpart();
        tie = told.tie();
        effect = told.effect();
        because = told.because();
    }

    /** Something was heard of them. */
    void keepUntil(LocalDate day) {
        keepUntil = day.isAfter(keepUntil) ? day : keepUntil;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getName() {
        return name;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public String getTie() {
        return tie;
    }

    public String getEffect() {
        return effect;
    }

    public String getBecause() {
        return because;
    }

    public LocalDate getKeepUntil() {
        return keepUntil;
    }
}
