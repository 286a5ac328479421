package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** Something the person told us was compared with something else: it fits, it does not fit, or it is shown to be false. Fear, shame and advice of a lawyer are ordinary reasons; the result says nothing about why. */
@jakarta.persistence.Entity
@Table(name = "statement_check")
public class StatementCheck extends CaseFact {

    /** What was checked, in words. */
    @Column(name = "statement", nullable = false)
    @Holds(C2) private String statement;

    /** A code of {@code check-result}. */
    @Column(name = "result", nullable = false)
    @Holds(C0) private String result;

    /** What it was compared with. */
    @Column(name = "against", nullable = false)
    @Holds(C2) private String against;

    @Column(name = "checked_on", nullable = false)
    @Holds(C0) private LocalDate checkedOn;

    protected StatementCheck() {
    }

    StatementCheck(CaseFile file, StatementCheckAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.statement = told.statement();
        this.result = told.result();
        this.against = told.against();
        this.checkedOn = told.checkedOn();
    }

    public String getStatement() {
        return statement;
    }

    public String getResult() {
        return result;
    }

    public String getAgainst() {
        return against;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }
}
