package org.homeward.judgement;

import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;

/** That somebody writes a judgement, or writes along: they see its draft, and are never its second reader. */
@jakarta.persistence.Entity
@Table(name = "judgement_writer")
public class JudgementWriter extends JudgementPart {

    protected JudgementWriter() {
    }

    JudgementWriter(Judgement judgement, UserAccount by, Instant now) {
        super(judgement, by, now);
    }
}
