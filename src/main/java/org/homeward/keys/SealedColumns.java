package org.homeward.keys;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.homeward.shared.Collection;

/** All columns that hold sealed texts, as the entities declare them. */
@Collection
public class SealedColumns {

    @Inject
    private EntityManager em;

    /** In a fixed order, so that whoever works through them can go on where they stopped. */
    List<Place> all() {
        return em.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream().filter(a -> a.getJavaType() == SealedText.class)
                        .map(a -> Place.of(entity.getJavaType(), a.getName())))
                .sorted(java.util.Comparator.comparing(Place::table).thenComparing(Place::column)).toList();
    }
}
