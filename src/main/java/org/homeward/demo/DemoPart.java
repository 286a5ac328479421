package org.homeward.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of invented people that has been told already; telling it again changes nothing. */
@jakarta.persistence.Entity
@Table(name = "demo_part")
class DemoPart {

    @Id
    private String name;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected DemoPart() {
    }

    DemoPart(String name, Instant toldAt) {
        this.name = name;
        this.toldAt = toldAt;
    }
}
