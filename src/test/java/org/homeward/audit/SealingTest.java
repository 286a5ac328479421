package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.keys.Signing;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;

class SealingTest {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private static AuditVerifier.Report verified(SealedHead... heads) {
        try (Connection connection = TestDatabase.connect()) {
            return new AuditVerifier(new DatabaseRecord(connection), Signing.publicKey(), List.of(heads), rows -> { }).verify(LATER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int seal() {
        return the(SealingTheAudit.class).seal();
    }

    @DatabaseTest
    void what_was_done_is_sealed_once_in_the_order_of_commits() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> the(OpeningACase.class).open(id));
        assertThat(seal()).isEqualTo(1);
        as("supervisor", () -> the(OpeningACase.class).open(id));
        as("worker", () -> the(OpeningACase.class).open(id));
        assertThat(seal()).isEqualTo(2);
        assertThat(seal()).isZero();
        assertThat(World.sql("select seal_number, first_place, rows_sealed from audit_seal order by seal_number")).containsExactly(new Object[] {1L, 1L, 1}, new Object[] {2L, 2L, 2});
        assertThat(verified()).satisfies(r -> assertThat(r.faults()).isEmpty()).satisfies(r -> assertThat(r.rows()).isEqualTo(3));
    }

    @DatabaseTest
    void a_row_that_waits_for_its_seal_is_found() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> the(OpeningACase.class).open(id));
        assertThat(verified().faults()).containsExactly(new AuditVerifier.Found(AuditVerifier.Fault.ROW_UNSEALED, 0, 0, World.sql("select id from audit_row").get(0).toString()));
    }

    @DatabaseTest
    void many_nodes_at_once_seal_every_row_once() throws Exception {
        UUID id = CaseFileFixture.anOpenCase();
        seal();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Object>> work = IntStream.range(0, 160).<Callable<Object>>mapToObj(i -> () -> i % 4 == 0 ? seal() : as("worker", () -> the(OpeningACase.class).open(id))).toList();
        threads.invokeAll(work).forEach(done -> assertThat(done).succeedsWithin(1, TimeUnit.MINUTES));
        threads.shutdown();
        seal();
        assertThat(verified().faults()).isEmpty();
        assertThat(verified().rows()).isEqualTo(120);
    }
}
