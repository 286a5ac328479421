package org.homeward.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.person.Person.Part;
import org.homeward.shared.Collection;

/**
 * Makes two records of one person one, and two again. Whatever refers to the person whose record goes is made to refer to
 * the one that stays, in whichever feature it lies; what was moved is told, so that exactly that can be moved back.
 * Checks no access: only a use case that two people agreed on may call it.
 */
@Collection
public class JoiningPeople {

    /** What the home that somebody no longer counts as living in is called among the moves. */
    private static final String HOME = "home";
    /** A name that comes before or after all others. */
    private static final int FAR = 1000;

    @Inject
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private Households households;

    /** One row that refers to somebody else now: the entity and its field, and its id. */
    public record Move(String what, UUID row) {
    }

    /** Changes whenever anything that is kept of the person does. */
    public long stateOf(Person person) {
        long parts = Stream.of("PersonName", "SpokenLanguage", "IdentityDocument", "WayOfContact", "Membership")
                .mapToLong(part -> em.createQuery("select p.version from " + part + " p where p.person = :person", Long.class)
                        .setParameter("person", person).getResultStream().mapToLong(version -> version + 1).sum()).sum();
        return person.getVersion() + parts;
    }

    /** How much of each kind refers to the person: «IdentityDocument.person» and so on. */
    public List<Move> references(Person person) {
        return pointers().flatMap(p -> rows(p, person).stream()).toList();
    }

    /** @return what was moved */
    public List<Move> join(Person survivor, Person merged, Set<Part> takes, LocalDate today) {
        List<Move> moves = new ArrayList<>(references(merged));
        moves.removeAll(languagesOfBoth(survivor, merged));
        Optional<Move> home = endOneOfTwoHomes(survivor, merged, today);
        takes.forEach(part -> survivor.exchange(part, merged));
        merged.mergedInto(survivor);
        em.flush();
        shift("PersonName", merged, takes.contains(Part.NAME) ? -FAR : FAR);
        shift("SpokenLanguage", merged, FAR);
        move(moves, merged, survivor);
        em.createQuery("update Membership m set m.currentOf = :survivor where m.currentOf = :merged")
                .setParameter("survivor", survivor.getId()).setParameter("merged", merged.getId()).executeUpdate();
        home.ifPresent(moves::add);
        renew(survivor, merged);
        return moves;
    }

    /** Moves back what was moved, as far as it is still there. */
    public void part(Person survivor, Person merged, Set<Part> takes, List<Move> moves) {
        takes.forEach(part -> survivor.exchange(part, merged));
        merged.mergedInto(null);
        em.flush();
        move(moves, survivor, merged);
        em.createQuery("update Membership m set m.currentOf = :merged where m.currentOf = :survivor and m.person = :mergedPerson")
                .setParameter("survivor", survivor.getId()).setParameter("merged", merged.getId()).setParameter("mergedPerson", merged).executeUpdate();
        moves.stream().filter(m -> m.what().equals(HOME)).forEach(m -> em.createQuery("update Membership m set m.until = null, m.currentOf = :merged where m.id = :id")
                .setParameter("merged", merged.getId()).setParameter("id", m.row()).executeUpdate());
        shift("PersonName", merged, takes.contains(Part.NAME) ? FAR : -FAR);
        shift("SpokenLanguage", merged, -FAR);
        renew(survivor, merged);
    }

    /** Nobody lives in two homes: that of the record that goes has ended. */
    private Optional<Move> endOneOfTwoHomes(Person survivor, Person merged, LocalDate today) {
        return households.homeOf(survivor).flatMap(staying -> households.homeOf(merged)).map(home -> {
            home.movedOut(today);
            return new Move(HOME, home.getId());
        });
    }

    private void shift(String entity, Person of, int by) {
        em.createQuery("update " + entity + " e set e.place = e.place + :by where e.person = :person").setParameter("by", by).setParameter("person", of).executeUpdate();
    }

    private void move(List<Move> moves, Person from, Person to) {
        pointers().forEach(p -> {
            List<UUID> rows = moves.stream().filter(m -> m.what().equals(p.toString())).map(Move::row).toList();
            if (!rows.isEmpty()) {
                em.createQuery("update " + p.entity() + " e set e." + p.field() + " = :to where e.id in :rows and e." + p.field() + " = :from")
                        .setParameter("to", to).setParameter("from", from).setParameter("rows", rows).executeUpdate();
            }
        });
    }

    /** What both speak stays where it is: nobody speaks a language twice. */
    private List<Move> languagesOfBoth(Person survivor, Person merged) {
        return em.createQuery("select l.id from SpokenLanguage l where l.person = :merged and l.language in (select k.language from SpokenLanguage k where k.person = :survivor)",
                UUID.class).setParameter("merged", merged).setParameter("survivor", survivor).getResultStream().map(id -> new Move("SpokenLanguage.person", id)).toList();
    }

    private void renew(Person survivor, Person merged) {
        for (Person person : List.of(survivor, merged)) {
            em.refresh(person);
            if (!person.getNames().isEmpty()) {
                person.renewDisplayName();
            }
            person.renewMainLanguage();
            people.makeSearchable(person);
        }
    }

    private record Pointer(String entity, String field) {

        @Override
        public String toString() {
            return entity + "." + field;
        }
    }

    /** Every stored field that refers to a person, of whatever feature; what tells how records were joined is left as it is. */
    private Stream<Pointer> pointers() {
        return em.getMetamodel().getEntities().stream().filter(e -> !e.getName().equals("Person") && !e.getName().equals("MergeRequest"))
                .flatMap(e -> e.getSingularAttributes().stream()
                        .filter(a -> a.getPersistentAttributeType() == PersistentAttributeType.MANY_TO_ONE && a.getJavaType() == Person.class)
                        .map(a -> new Pointer(e.getName(), a.getName()))).sorted(Comparator.comparing(Pointer::toString));
    }

    private List<Move> rows(Pointer pointer, Person person) {
        return em.createQuery("select e.id from " + pointer.entity() + " e where e." + pointer.field() + " = :person", UUID.class)
                .setParameter("person", person).getResultStream().map(id -> new Move(pointer.toString(), id)).toList();
    }
}
