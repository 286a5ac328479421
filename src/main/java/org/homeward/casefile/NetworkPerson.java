package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Somebody the person of a case is in contact with, known by a name: an aunt, a mentor, a voice from the camp.
 *
 * <p>Begins with the first contact told under that name in this file. Nothing is kept of them but the name and what
 * they are to the group as far as known today; when that turns out otherwise it is corrected, with the old value kept,
 * and shows beside every contact with them. They have no file here and are looked for in no other.
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

    protected NetworkPerson() {
    }

    NetworkPerson(CaseFile file, String name, String counterpart) {
        super(Ids.next());
        this.file = file;
        this.name = name;
        this.counterpart = counterpart;
    }

    void isKnownAs(String code) {
        counterpart = code;
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
}
