package org.homeward.person;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** One searchable word of one person's names; made from {@link NameKeys} whenever a name is saved, never shown. */
@jakarta.persistence.Entity
@Table(name = "name_token")
public class NameToken {

    @Id
    @Holds(C0) private UUID id;

    @Column(name = "person_id", nullable = false)
    @Holds(C0) private UUID personId;

    @Column(nullable = false)
    @Holds(C1) private String plain;

    @Column(nullable = false)
    @Holds(C1) private String skeleton;

    protected NameToken() {
    }

    NameToken(UUID personId, NameKeys.Key key) {
        this.id = Ids.next();
        this.personId = personId;
        this.plain = key.plain();
        this.skeleton = key.skeleton();
    }
}
