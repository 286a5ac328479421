package org.homeward.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.care.CareFixture.aPhq9;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.homeward.care.AnsweringAQuestionnaire;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.drafts.KeepingADraft;
import org.homeward.keys.KeyClass;
import org.homeward.keys.KeyFile;
import org.homeward.keys.Keys;
import org.homeward.rotation.Rotating.Line;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Figures;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class RotatingTest {

    /** As many as a build can wait for; {@code -Dhomeward.test.sealed=100000} for the figure. */
    private static final int DRAFTS = Integer.getInteger("homeward.test.sealed", 1_500);

    private static List<Line> lines() {
        return as("admin", () -> the(Rotating.class).state()).lines();
    }

    private static long withOldKeys() {
        return lines().stream().filter(line -> !line.key().primary()).mapToLong(Line::values).sum();
    }

    private static void finish() {
        boolean more = true;
        for (int stretch = 0; more && stretch < 100 + DRAFTS / 50; stretch++) {
            more = as("admin", () -> the(SealingAgain.class).nextStretch());
        }
        assertThat(more).as("comes to an end").isFalse();
    }

    @DatabaseTest
    void everything_gets_the_new_keys_while_others_read_and_write_and_nobody_notices() throws Exception {
        UUID caseId = anOpenCase();
        UUID result = as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, aPhq9(1, 1, 1, 1, 1, 1, 1, 1, 0))).getId();
        for (int first = 0; first < DRAFTS; first += 500) {
            keep(first, Math.min(first + 500, DRAFTS));
        }
        List<KeyFile.Known> before = Keys.known();
        as("admin", () -> the(Rotating.class).begin());
        assertThat(withOldKeys()).isGreaterThan(DRAFTS);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> readAndWrite(result, done));
        long began = System.nanoTime();
        finish();
        done.set(true);
        Figures.say("rotation: " + DRAFTS + " values in " + (System.nanoTime() - began) / 1_000_000 + " ms, " + reader.get() + " reads and writes meanwhile, 0 errors");
        assertThat(withOldKeys()).isZero();
        as("worker", () -> assertThat(the(KeepingADraft.class).find("form/7").orElseThrow().getContent()).isEqualTo("{\"n\":7}"));
        assertThat(World.sql("select count(*) from draft where version > 2").get(0).toString()).as("nobody is told that a row was changed").isEqualTo("1");
        as("admin", () -> the(Rotating.class).retire());
        assertThat(Keys.known()).hasSize(KeyClass.values().length).doesNotContainAnyElementsOf(before);
        as("clinician", () -> assertThat(the(ReadingTheClinicalRecord.class).result(result).getMain().points()).isEqualTo(8));
    }

    private static void keep(int first, int end) {
        as("worker", () -> IntStream.range(first, end).forEach(i -> the(KeepingADraft.class).keep("form/" + i, "{\"n\":" + i + "}", null)));
    }

    private static int readAndWrite(UUID result, AtomicBoolean done) {
        int times = 0;
        while (!done.get() || times < 20) {
            int now = times++;
            as("clinician", () -> assertThat(the(ReadingTheClinicalRecord.class).result(result).getMain().points()).isEqualTo(8));
            as("worker", () -> the(KeepingADraft.class).keep("form/0", "{\"again\":" + now + "}", null));
        }
        return times;
    }

    @DatabaseTest
    void one_change_at_a_time_and_no_key_goes_while_it_is_needed() {
        as("worker", () -> the(KeepingADraft.class).keep("form", "{}", null));
        as("admin", () -> the(Rotating.class).begin());
        assertThatThrownBy(() -> as("admin", () -> the(Rotating.class).begin())).isInstanceOf(RefusedException.class).hasMessageContaining("rotating-already");
        assertThatThrownBy(() -> as("admin", () -> the(Rotating.class).retire())).isInstanceOf(RefusedException.class).hasMessageContaining("still-used");
        finish();
        as("admin", () -> assertThat(the(Rotating.class).state().canRetire()).isTrue());
    }

    @DatabaseTest
    void a_value_that_does_not_open_stops_nothing_but_the_end_of_its_key() {
        as("worker", () -> the(KeepingADraft.class).keep("form", "{}", null));
        as("worker", () -> the(KeepingADraft.class).keep("other", "{}", null));
        swapTheDrafts();
        as("worker", () -> the(KeepingADraft.class).keep("third", "{}", null));
        change("update draft set content = 'was never sealed' where draft_key = 'third'");
        as("admin", () -> the(Rotating.class).begin());
        finish();
        as("admin", () -> assertThat(the(Rotating.class).state().last().orElseThrow().getBroken()).isEqualTo(3));
        assertThatThrownBy(() -> as("admin", () -> the(Rotating.class).retire())).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void what_somebody_sealed_with_the_old_key_behind_its_back_is_found_in_another_round() {
        assertThat(as("admin", () -> the(SealingAgain.class).nextStretch())).as("no change of keys is under way").isFalse();
        as("worker", () -> the(KeepingADraft.class).keep("form", "{}", null));
        String before = World.sql("select cast(content as varchar) from draft").get(0).toString();
        assertThat(as("admin", () -> the(Rotating.class).begin()).getBegunAt()).isEqualTo(World.NOON);
        assertThat(as("admin", () -> the(SealingAgain.class).nextStretch())).isTrue();
        change("update draft set content = '" + before + "'");
        finish();
        assertThat(withOldKeys()).isZero();
        as("worker", () -> assertThat(the(KeepingADraft.class).find("form").orElseThrow().getContent()).isEqualTo("{}"));
        World.at(World.NOON.plusSeconds(60), "admin", () -> assertThat(the(SealingAgain.class).nextStretch()).isFalse());
        assertThat(as("admin", () -> the(Rotating.class).state().last().orElseThrow().getFinishedAt())).as("it ends once").contains(World.NOON);
        as("admin", () -> the(Rotating.class).retire());
        as("admin", () -> assertThat(the(Rotating.class).state().hasOld()).isFalse());
    }

    private static void change(String sql) {
        try (var connection = org.homeward.shared.TestDatabase.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody with the database's password puts each one's ciphertext into the other's row. */
    private static void swapTheDrafts() {
        try (var connection = org.homeward.shared.TestDatabase.connect(); var statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            try (var found = statement.executeQuery("select id, content from draft order by id")) {
                while (found.next()) {
                    rows.add(found.getString(1));
                    rows.add(found.getString(2));
                }
            }
            statement.executeUpdate("update draft set content = '" + rows.get(3) + "' where id = '" + rows.get(0) + "'");
            statement.executeUpdate("update draft set content = '" + rows.get(1) + "' where id = '" + rows.get(2) + "'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @DatabaseTest
    void nobody_but_an_administrator_sees_or_changes_keys() {
        for (String user : List.of("worker", "supervisor", "clinician", "children", "programme", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(Rotating.class).state())).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(Rotating.class).begin())).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(Rotating.class).retire())).isInstanceOf(NotThereException.class);
        }
    }
}
