package org.homeward.demo;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.shared.Holds;

/** A file of invented people that has been told already; telling it again changes nothing. */
@jakarta.persistence.Entity
@Table(name = "demo_part")
class DemoPart {

    @Id
    @Holds(C0) private String name;

    @Column(name = "told_at", nullable = false)
    @Holds(C0) private Instant toldAt;

    protected DemoPart() {
    }

    DemoPart(String name, Instant toldAt) {
        this.name = name;
        this.toldAt = toldAt;
    }
}
