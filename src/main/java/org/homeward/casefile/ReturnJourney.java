package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * How and when somebody came back, by which way, and whether the authorities know. Told first by the person, later
 * perhaps by a paper: each telling is an entry of its own, so that what was claimed, what we think and what is verified
 * stand side by side. Of a child only how and when.
 */
@jakarta.persistence.Entity
@Table(name = "return_journey")
public class ReturnJourney extends CaseFact {

    /** A code of {@code return-circumstance}. */
    @Column(name = "circumstance", nullable = false)
    @Holds(C0) private String circumstance;

    /** The day of return, as well as it is known. */
    @Column(name = "returned_on")
    @Holds(C0) private LocalDate returnedOn;

    /** Whether the day is only about right. */
    @Column(name = "about", nullable = false)
    @Holds(C0) private boolean about;

    /** Which way into the country: a code of {@code entry-route}; never of a child. */
    @Column(name = "entry_route")
    @Holds(C0) private String entry;

    /** The way home in words. */
    @Column(name = "route")
    @Holds(C2) private String route;

    /** Countries on the way, in words. */
    @Column(name = "transit")
    @Holds(C2) private String transit;

    /** Whether the authorities know of the return: a code of {@code answer}. */
    @Column(name = "known_to_authorities")
    @Holds(C2) private String knownToAuthorities;

    @Column(name = "known_since")
    @Holds(C0) private LocalDate knownSince;

    protected ReturnJourney() {
    }

    ReturnJourney(CaseFile file, ReturnJourneyAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.circumstance = told.circumstance();
        this.returnedOn = told.returnedOn();
        this.about = told.about();
        this.entry = told.entry();
        this.route = told.route();
        this.transit = told.transit();
        this.knownToAuthorities = told.knownToAuthorities();
        this.knownSince = told.knownSince();
    }

    public String getCircumstance() {
        return circumstance;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public boolean isAbout() {
        return about;
    }

    public String getEntry() {
        return entry;
    }

    public String getRoute() {
        return route;
    }

    public String getTransit() {
        return transit;
    }

    public String getKnownToAuthorities() {
        return knownToAuthorities;
    }

    public LocalDate getKnownSince() {
        return knownSince;
    }
}
