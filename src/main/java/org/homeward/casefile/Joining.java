package org.homeward.casefile;

import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.person.Person;
import org.homeward.shared.Holds;

/**
 * How old somebody who is grown up now was when they came to the group. Who was under 18 was recruited as a child and is,
 * first of all, somebody to whom that was done; every page of the case says so. Never kept about a child.
 */
@jakarta.persistence.Entity
@Table(name = "joining")
public class Joining extends CaseFact {

    /** In full years, from 0 for who was born there. */
    @Column(name = "age_then", nullable = false)
    @Holds(C2) private int ageThen;

    protected Joining() {
    }

    Joining(CaseFile file, JoiningAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.ageThen = told.ageThen();
    }

    public int getAgeThen() {
        return ageThen;
    }

    /** Whether by this telling, unless it was a mistake, they were recruited as a child. */
    public boolean isAsAChild() {
        return !isInError() && ageThen < Person.GROWN_UP;
    }
}
