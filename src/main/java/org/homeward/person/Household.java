package org.homeward.person;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * The people who live together, and where.
 *
 * <p>It begins when a family is registered in one go, or when the first person of a case is given an address. People
 * move in and out, with dates; who once lived here stays readable. The address may be unknown for a while, and it is
 * never shown to those who cannot open the case of somebody living here.
 */
@jakarta.persistence.Entity
@Table(name = "household")
@EntityListeners(FieldHistory.class)
public class Household extends Entity {

    @Holds(C1) private String address;

    /** A code of {@code region}, or null. */
    @Holds(C0) private String region;

    @Holds(C1) private String note;

    protected Household() {
    }

    public Household(String address, String region, String note) {
        super(Ids.next());
        livesAt(address, region, note);
    }

    public final void livesAt(String newAddress, String newRegion, String newNote) {
        address = newAddress;
        region = newRegion;
        note = newNote;
    }

    public String getAddress() {
        return address;
    }

    public String getRegion() {
        return region;
    }

    public String getNote() {
        return note;
    }
}
