package org.homeward.judgement;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.flags.Objection;
import org.homeward.shared.Holds;

/** What the person says against a finished judgement, and the answer of somebody who had no part in it. Both stay beside it and are printed with it. */
@jakarta.persistence.Entity
@Table(name = "judgement_disagreement")
public class JudgementDisagreement extends JudgementPart {

    @Embedded
    @Holds(C0) private Objection objection;

    protected JudgementDisagreement() {
    }

    JudgementDisagreement(Judgement judgement, Objection objection, UserAccount by, Instant now) {
        super(judgement, by, now);
        this.objection = objection;
    }

    public Objection getObjection() {
        return objection;
    }
}
