package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.HealthCheck.Finding;
import org.homeward.shared.HealthCheck.State;

/** What an administrator sees of the audit's health, and how a check comes to an end. Rows get their ids at the machine's time. */
class AuditHealthTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static Finding found(Instant moment) {
        return at(moment, "admin", () -> the(AuditHealth.class).look());
    }

    private static AuditCheck checked(Instant moment) {
        at(moment, "officer", () -> the(SeeingTheSeals.class).verify());
        at(moment, "officer", () -> the(WatchingTheAudit.class).check());
        return as("officer", () -> the(SeeingTheSeals.class).lastCheck()).orElseThrow();
    }

    private static void openedAndSealed(boolean sealed) {
        as("worker", () -> the(OpeningACase.class).open(CaseFileFixture.anOpenCase()));
        if (sealed) {
            the(SealingTheAudit.class).seal();
        }
    }

    @DatabaseTest
    void it_is_well_as_long_as_everything_is_sealed_at_once() {
        openedAndSealed(true);
        assertThat(found(NOW)).isEqualTo(Finding.of("audit-unverified", State.WELL, 1L));
        AuditCheck check = checked(NOW);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.getFaults()).isZero();
        assertThat(check.getRowsDone()).isEqualTo(1);
        assertThat(check.getRowsAll()).isEqualTo(1);
        assertThat(check.getAskedAt()).isEqualTo(check.getBegunAt()).isEqualTo(check.getEndedAt()).isEqualTo(NOW);
        the(SealingTheAudit.class).seal();
        assertThat(found(NOW).about()).isEqualTo("audit");
        assertThat(found(NOW).state()).isEqualTo(State.WELL);
    }

    @DatabaseTest
    void what_waits_longer_than_ten_seconds_is_told_and_what_a_check_found_stays_told() {
        openedAndSealed(false);
        assertThat(found(NOW)).isEqualTo(Finding.of("audit-unverified", State.WELL, 0L));
        Instant later = Instant.now().plusSeconds(11);
        assertThat(found(later)).isEqualTo(Finding.of("audit-unsealed", State.ACT, 1L));
        AuditCheck check = checked(later);
        assertThat(check.isEnded()).isTrue();
        assertThat(check.isWhole()).isFalse();
        assertThat(check.getFaults()).isPositive();
        assertThat(check.getFirstSeal()).as("in none").isZero();
        the(SealingTheAudit.class).seal();
        assertThat(found(later).about()).isEqualTo("audit");
        assertThat(found(later).state()).isEqualTo(State.ACT);
    }

    @DatabaseTest
    void one_check_at_a_time_is_enough() {
        as("officer", () -> assertThat(the(SeeingTheSeals.class).lastCheck()).isEmpty());
        as("officer", () -> the(SeeingTheSeals.class).verify());
        as("officer", () -> the(SeeingTheSeals.class).verify());
        as("officer", () -> the(WatchingTheAudit.class).check());
        as("officer", () -> the(WatchingTheAudit.class).check());
        as("officer", () -> assertThat(the(AuditChecks.class).take(0)).isEmpty());
        as("officer", () -> the(SeeingTheSeals.class).verify());
        as("officer", () -> assertThat(the(SeeingTheSeals.class).lastCheck().orElseThrow().isEnded()).isFalse());
        as("officer", () -> assertThat(the(AuditChecks.class).lastEnded()).isPresent());
    }
}
