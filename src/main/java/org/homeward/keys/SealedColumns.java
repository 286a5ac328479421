package org.homeward.keys;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Logger;
import org.homeward.shared.Collection;
import org.homeward.shared.WrongFileException;

/** All columns that hold sealed texts, as the entities declare them. */
@Collection
public class SealedColumns {

    private static final Logger LOG = Logger.getLogger(SealedColumns.class.getName());
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private EntityManager em;

    /**
     * How far somebody is who works through all values.
     *
     * @param column the column being worked through, empty at the beginning
     * @param row    the last row of it that was looked at
     */
    public record Position(String column, UUID row) {

        public static final Position START = new Position("", BEFORE_ALL);
    }

    /**
     * What came of a stretch of values.
     *
     * @param next   where to go on; empty when all were looked at
     * @param looked how many values were looked at
     * @param broken how many of them do not open; they stay as they are
     */
    public record Stretch(Optional<Position> next, int looked, int broken) {
    }

    /** In a fixed order, so that whoever works through them can go on where they stopped. */
    List<Place> all() {
        return em.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream().filter(a -> a.getJavaType() == SealedText.class)
                        .map(a -> Place.of(entity.getJavaType(), a.getName())))
                .sorted(Comparator.comparing(Place::name)).toList();
    }

    /** How many values were sealed with which key, by the key's id. */
    public Map<Integer, Long> uses() {
        Map<Integer, Long> uses = new TreeMap<>();
        for (Place place : all()) {
            List<?> rows = em.createNativeQuery("select k, count(*) from (select cast(substring(" + place.column() + ", 1, 8) as varchar(8)) as k from "
                    + place.table() + " where " + place.column() + " is not null) as seals group by k").getResultList();
            for (Object row : rows) {
                Object[] found = (Object[]) row;
                uses.merge(new SealedText(found[0] + ".").keyId(), ((Number) found[1]).longValue(), Long::sum);
            }
        }
        return uses;
    }

    /**
     * Looks at the newest value of each column.
     *
     * @throws WrongFileException when it was sealed with a key that the key file does not hold
     */
    public void refuseStrangeKeys() {
        for (Place place : all()) {
            List<?> newest = em.createNativeQuery("select cast(" + place.column() + " as varchar) from " + place.table() + " where " + place.column()
                    + " is not null order by id desc").setMaxResults(1).getResultList();
            if (!newest.isEmpty() && !Keys.inUse().knows(place.keyClass(), new SealedText((String) newest.get(0)).keyId())) {
                throw new WrongFileException(Keys.path() + " is not the key file of this database: it cannot open " + place.name()
                        + ". Put the file in place that belongs to the database.");
            }
        }
    }

    /** Seals the next values with the newest keys, where they have older ones. Whoever changes a row at the same time goes first. */
    public Stretch reseal(Position from, int atMost) {
        for (Place place : all()) {
            if (place.name().compareTo(from.column()) >= 0) {
                Stretch stretch = reseal(place, place.name().equals(from.column()) ? from.row() : BEFORE_ALL, atMost);
                if (stretch.looked() > 0) {
                    return stretch;
                }
            }
        }
        return new Stretch(Optional.empty(), 0, 0);
    }

    private Stretch reseal(Place place, UUID after, int atMost) {
        List<?> rows = em.createNativeQuery("select id, cast(" + place.column() + " as varchar), version from " + place.table() + " where id > ?1 and "
                + place.column() + " is not null order by id").setParameter(1, after).setMaxResults(atMost).getResultList();
        UUID last = after;
        int broken = 0;
        int newest = Keys.newest().primary(place.keyClass());
        for (Object row : rows) {
            Object[] found = (Object[]) row;
            last = (UUID) found[0];
            SealedText sealed = new SealedText((String) found[1]);
            if (sealed.keyId() != newest && !reseal(place, last, sealed, ((Number) found[2]).longValue())) {
                broken++;
            }
        }
        return new Stretch(Optional.of(new Position(place.name(), last)), rows.size(), broken);
    }

    /** The version stays: nobody who has the row open on the screen shall be told that it was changed. */
    private boolean reseal(Place place, UUID row, SealedText sealed, long version) {
        try {
            em.createNativeQuery("update " + place.table() + " set " + place.column() + " = ?1 where id = ?2 and version = ?3")
                    .setParameter(1, SealedText.seal(place, row, SealedText.open(place, row, sealed)).stored())
                    .setParameter(2, row).setParameter(3, version).executeUpdate();
            return true;
        } catch (SealBrokenException e) {
            LOG.warning("It keeps its old key: " + e.getMessage());
            return false;
        }
    }
}
