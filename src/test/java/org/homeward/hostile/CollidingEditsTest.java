package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.ReadingPeople;
import org.homeward.casefile.SummarisingACase;
import org.homeward.person.IdentityAsTold;
import org.homeward.person.NameKind;
import org.homeward.person.Person;
import org.homeward.person.PersonState;
import org.homeward.person.Sex;
import org.homeward.person.SpokenLanguage;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Figures;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Tag;

/**
 * Two people who opened the same page change something at the same moment, thousands of times (R2). Whoever is told that
 * it was saved finds it saved; of two that cannot both be, one is told; and one of two always gets on.
 */
@Tag("hostile")
class CollidingEditsTest {

    private static final int PAIRS = Attack.FULL ? 10_000 : 120;
    private static final int OF_ONE_CASE = 24;

    /** One of the two: what they do, and how to see afterwards that it is there. */
    private record Edit(Runnable act, BooleanSupplier isThere) {
    }

    private record Pair(Edit one, Edit other) {
    }

    /** What collides, made for a case and a number that nothing else has. */
    private enum Collision {
        SAME_FIELD((id, n) -> {
            long shown = versionOfCase(id);
            return new Pair(summary("worker", id, "one " + n, shown), summary("supervisor", id, "other " + n, shown));
        }),
        OTHER_FIELD((id, n) -> {
            long shown = person(id).getVersion();
            return new Pair(birth("worker", id, 1950 + n % 40, shown), languages("supervisor", id, n % 2 == 0 ? List.of("sq") : List.of("ar"), shown));
        }),
        SAME_LIST((id, n) -> {
            long before = person(id).getVersion();
            as("worker", () -> editing().speaks(id, null, List.of(new Spoken("sq", "well")), false, before));
            long shown = person(id).getVersion();
            return new Pair(languages("worker", id, List.of("sq", "ar"), shown), languages("supervisor", id, List.of("sq", "en"), shown));
        }),
        CHILD_ROW_ADDED((id, n) -> {
            long shown = person(id).getVersion();
            return new Pair(birth("worker", id, 1950 + n % 40, shown), new Edit(() -> as("supervisor", () -> editing().addName(id, null, "Alias " + n, NameKind.ALIAS)), () -> names(id, "Alias " + n) == 1));
        }),
        CLOSED_MEANWHILE((id, n) -> {
            UUID leaving = CaseFileFixture.anOpenCase();
            return new Pair(summary("supervisor", leaving, "late " + n, versionOfCase(leaving)), new Edit(() -> CaseFileFixture.closed(leaving),
                    () -> World.sql("select 1 from case_file where id = '" + leaving + "' and closed_at is null").isEmpty()));
        }),
        DELETED_MEANWHILE((id, n) -> {
            as("worker", () -> editing().addName(id, null, "Alias " + n, NameKind.ALIAS));
            var name = person(id).getNames().stream().filter(p -> p.getText().equals("Alias " + n)).findFirst().orElseThrow();
            return new Pair(new Edit(() -> as("worker", () -> editing().changeName(id, null, name.getId(), "Changed " + n, NameKind.ALIAS, name.getVersion())), () -> names(id, "Changed " + n) == 1),
                    new Edit(() -> as("supervisor", () -> editing().dropName(id, null, name.getId())), () -> names(id, "Alias " + n) + names(id, "Changed " + n) == 0));
        });

        private final BiFunction<UUID, Integer, Pair> made;

        Collision(BiFunction<UUID, Integer, Pair> made) {
            this.made = made;
        }
    }

    @DatabaseTest
    void what_was_answered_as_saved_is_there_and_nothing_is_overwritten_unseen() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Map<String, Integer> counted = new TreeMap<>();
        Map<String, String> lost = new TreeMap<>();
        UUID id = null;
        for (int n = 0; n < PAIRS; n++) {
            id = n % OF_ONE_CASE == 0 ? CaseFileFixture.anOpenCase() : id;
            Collision collision = Collision.values()[n % Collision.values().length];
            Pair pair = collision.made.apply(id, n);
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> one = two.submit(at(start, pair.one));
            Future<Boolean> other = two.submit(at(start, pair.other));
            boolean oneSaved = one.get();
            boolean otherSaved = other.get();
            counted.merge(collision + (oneSaved && otherSaved ? " both" : oneSaved || otherSaved ? " one" : " none"), 1, Integer::sum);
            if (oneSaved && !pair.one.isThere.getAsBoolean() && !(collision == Collision.DELETED_MEANWHILE && otherSaved) || otherSaved && !pair.other.isThere.getAsBoolean()) {
                lost.put(collision + " " + n, "answered as saved, but not there");
            } else if (!oneSaved && !otherSaved) {
                lost.put(collision + " " + n, "nobody got on");
            }
        }
        two.shutdown();
        Figures.say("R2: " + PAIRS + " colliding edits, " + lost.size() + " silent overwrites; saved: " + counted);
        assertThat(lost).isEmpty();
        assertThat(counted).as("they did collide").containsKey("SAME_FIELD one");
    }

    /** Whether it was saved; else somebody else was quicker, and it was said. */
    private static Callable<Boolean> at(CyclicBarrier start, Edit edit) {
        return () -> {
            start.await();
            try {
                edit.act.run();
                return true;
            } catch (ChangedMeanwhileException | NotThereException | RefusedException told) {
                return false;
            } catch (PersistenceException quicker) {
                assertThat(quicker).satisfiesAnyOf(e -> assertThat(e).isInstanceOf(OptimisticLockException.class), e -> assertThat(e).hasRootCauseInstanceOf(OptimisticLockException.class),
                        e -> assertThat(e).hasStackTraceContaining("OptimisticLockException"));
                return false;
            }
        };
    }

    private static Edit summary(String user, UUID id, String text, long shown) {
        return new Edit(() -> as(user, () -> the(SummarisingACase.class).summarise(id, text, shown)),
                () -> !World.sql("select 1 from case_file where id = '" + id + "' and summary = '" + text + "'").isEmpty());
    }

    private static Edit birth(String user, UUID id, int year, long shown) {
        return new Edit(() -> as(user, () -> editing().identify(id, null, new IdentityAsTold(String.valueOf(year), false, "Ohrid", Sex.FEMALE, List.of(), "own-account", PersonState.ALIVE), shown)),
                () -> person(id).birth().orElseThrow().date().getYear() == year);
    }

    private static Edit languages(String user, UUID id, List<String> all, long shown) {
        return new Edit(() -> as(user, () -> editing().speaks(id, null, all.stream().map(language -> new Spoken(language, "well")).toList(), false, shown)),
                () -> as("worker", () -> the(ReadingPeople.class).person(id, null).languages().stream().map(SpokenLanguage::getLanguage).toList()).equals(all));
    }

    private static EditingThePerson editing() {
        return the(EditingThePerson.class);
    }

    private static Person person(UUID id) {
        return as("worker", () -> the(ReadingPeople.class).person(id, null).person());
    }

    private static long names(UUID id, String text) {
        return as("worker", () -> the(ReadingPeople.class).person(id, null).names().stream().filter(name -> name.getText().equals(text)).count());
    }

    private static long versionOfCase(UUID id) {
        return ((Number) World.sql("select version from case_file where id = '" + id + "'").get(0)).longValue();
    }
}
