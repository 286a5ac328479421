package org.homeward.shared;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What every stored thing has: an id that never changes and a version that the page carries and that stops silent overwriting. */
@MappedSuperclass
public abstract class Entity {

    @Id
    @Holds(C0) private UUID id;

    @Version
    @Column(name = "version")
    @Holds(C0) private long version;

    protected Entity() {
    }

    protected Entity(UUID id) {
        this.id = id;
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id == null ? 0 : id.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id; // never a name: this ends up in logs
    }
}
