package org.homeward.records;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.TwoPersonRequest;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * That somebody asks for a closed case to be erased: because the time is over for which it is kept, or because the person wishes it.
 *
 * <p>Whoever answers for the case says on which ground. The data-protection officer, who sees the number of the case and
 * nothing of what is in it, agrees or refuses. What was asked then cannot be taken back.
 */
@jakarta.persistence.Entity
@Table(name = "erasure_request")
@Stays("that a case was erased, when, on which ground and by which two people")
public class ErasureRequest extends TwoPersonRequest implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** A code of {@code erasure-ground}. */
    @Column(nullable = false)
    @Holds(C0) private String ground;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    protected ErasureRequest() {
    }

    ErasureRequest(CaseFile file, String ground, String reason, UserAccount by, Instant now) {
        super(by, now);
        this.file = file;
        this.ground = ground;
        this.reason = reason;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getGround() {
        return ground;
    }

    public String getReason() {
        return reason;
    }
}
