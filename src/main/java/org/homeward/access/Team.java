package org.homeward.access;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** A group of workers and the supervisors who answer for their cases. A case belongs to one team. */
@jakarta.persistence.Entity
@Table(name = "team")
public class Team extends Entity {

    @Column(nullable = false)
    @Holds(C0) private String name;

    @Column(nullable = false)
    @Holds(C0) private boolean active = true;

    protected Team() {
    }

    public Team(String name) {
        super(Ids.next());
        this.name = name;
    }

    public void retire() {
        active = false;
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }
}
