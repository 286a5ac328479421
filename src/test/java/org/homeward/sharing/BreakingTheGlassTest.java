package org.homeward.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Fresh;
import org.homeward.audit.Alert;
import org.homeward.audit.SettlingAnAlert;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.HealthCheck;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

class BreakingTheGlassTest {

    private static final String WHY = "She called: he stands at her door with a knife.";

    private static String number(UUID id) {
        return as("supervisor", () -> the(OpeningACase.class).open(id).getNumber());
    }

    private static Optional<EmergencyOpening> breaks(String user, String number) {
        return as(user, () -> the(BreakingTheGlass.class).open(number, "danger-to-life", WHY));
    }

    @DatabaseTest
    void invariant_23_breaking_the_glass_opens_a_case_for_sixty_minutes_but_not_its_clinical_record() {
        UUID id = CaseFileFixture.anOpenCase();
        breaks("worker3", number(id));
        assertThat(as("worker3", () -> the(OpeningACase.class).open(id))).isNotNull();
        as("worker3", () -> the(ReadingFlags.class).ofCase(id));
        assertThatThrownBy(() -> as("worker3", () -> the(ReadingTheClinicalRecord.class).open(id))).isInstanceOf(NotThereException.class);
        assertThat(at(NOON.plus(Duration.ofMinutes(59)), "worker3", () -> the(OpeningACase.class).open(id))).isNotNull();
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofMinutes(60)), "worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        assertThat(World.sql("select distinct relation from audit_row where act = 'OpeningACase.open' and relation = 'EMERGENCY'")).hasSize(1);
    }

    @DatabaseTest
    void the_clinical_record_takes_a_second_reason_and_a_role_that_may() {
        UUID id = CaseFileFixture.anOpenCase();
        String number = number(id);
        UUID worker = breaks("worker3", number).orElseThrow().getWay().getId();
        assertThatThrownBy(() -> as("worker3", () -> the(BreakingTheGlass.class).openClinical(worker, WHY))).isInstanceOf(NotThereException.class);
        UUID supervisor = breaks("supervisor3", number).orElseThrow().getWay().getId();
        assertThatThrownBy(() -> as("supervisor3", () -> the(BreakingTheGlass.class).openClinical(supervisor, "short"))).hasMessageContaining("say-more");
        as("supervisor3", () -> the(BreakingTheGlass.class).openClinical(supervisor, WHY));
        assertThat(as("supervisor3", () -> the(ReadingTheClinicalRecord.class).open(id))).isNotNull();
    }

    @DatabaseTest
    void invariant_23_breaking_the_glass_asks_for_a_reason_of_twenty_characters_and_a_number_that_can_be_one() {
        String number = number(CaseFileFixture.anOpenCase());
        assertThatThrownBy(() -> as("worker3", () -> the(BreakingTheGlass.class).open(number, "danger-to-life", "x".repeat(19)))).hasMessageContaining("say-more");
        assertThatThrownBy(() -> as("worker3", () -> the(BreakingTheGlass.class).open(number, "curious", WHY))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as("worker3", () -> the(BreakingTheGlass.class).open("HW-2026-1", "danger-to-life", WHY))).hasMessageContaining("not-a-number");
        assertThatThrownBy(() -> breaks("worker", number)).as("one's own case needs no emergency").hasMessageContaining("open-already");
    }

    @DatabaseTest
    void a_number_that_no_case_has_is_taken_like_any_other_and_stands_on_record() {
        CaseFileFixture.anOpenCase();
        assertThat(breaks("worker3", org.homeward.casefile.CaseNumber.of(2026, 999).text())).isEmpty();
        assertThat(World.sql("select outcome from audit_row where act = 'BreakingTheGlass.open'")).containsExactly("DONE");
    }

    @DatabaseTest
    void programme_staff_administrators_and_the_officer_have_no_such_door() {
        String number = number(CaseFileFixture.anOpenCase());
        for (String user : new String[] {"programme", "admin", "officer"}) {
            assertThatThrownBy(() -> breaks(user, number)).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void invariant_23_breaking_the_glass_is_judged_by_the_teams_supervisor_or_the_officer_and_never_by_oneself() {
        UUID id = CaseFileFixture.anOpenCase();
        String number = number(id);
        UUID first = breaks("worker3", number).orElseThrow().getId();
        UUID second = breaks("supervisor3", number).orElseThrow().getId();
        assertThat(as("supervisor", () -> the(JudgingEmergencies.class).countWaiting())).isEqualTo(2);
        assertThat(as("supervisor3", () -> the(JudgingEmergencies.class).countWaiting())).as("another team").isZero();
        assertThat(as("officer", () -> the(JudgingEmergencies.class).list(false, 1)).rows()).hasSize(2)
                .allSatisfy(one -> assertThat(one.getReviewDueAt()).as("Monday and three working days").isBetween(NOON.plus(Duration.ofDays(3)), NOON.plus(Duration.ofHours(84))));
        assertThatThrownBy(() -> as("worker3", () -> the(JudgingEmergencies.class).judge(first, true, "Fine."))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("supervisor3", () -> the(JudgingEmergencies.class).judge(second, true, "Fine."))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("supervisor", () -> the(JudgingEmergencies.class).judge(first, null, ""))).isInstanceOf(RefusedException.class);
        as("supervisor", () -> the(JudgingEmergencies.class).judge(first, true, "She was in danger; the police came."));
        assertThatThrownBy(() -> as("officer", () -> the(JudgingEmergencies.class).judge(first, false, "No."))).hasMessageContaining("judged-already");
        as("officer", () -> the(JudgingEmergencies.class).judge(second, false, "The worker could be reached."));
        assertThat(as("officer", () -> the(JudgingEmergencies.class).list(true, 1)).rows()).hasSize(2);
        assertThat(as("officer", () -> the(JudgingEmergencies.class).countWaiting())).isZero();
    }

    @DatabaseTest
    void what_nobody_judged_in_three_working_days_goes_to_the_officer_once() {
        UUID judged = breaks("worker3", number(CaseFileFixture.anOpenCase())).orElseThrow().getId();
        UUID waits = breaks("worker3", number(CaseFileFixture.anOpenCase())).orElseThrow().getId();
        as("supervisor", () -> the(JudgingEmergencies.class).judge(judged, true, "She was in danger."));
        Instant thursdayEvening = NOON.plus(Duration.ofDays(3)).plus(Duration.ofHours(8));
        Instant thursdayNight = NOON.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(740));
        assertThat(at(thursdayEvening, "officer", () -> the(EscalatingEmergencies.class).escalate())).as("there is still time").isZero();
        assertThat(at(thursdayEvening, "admin", () -> the(EscalatingEmergencies.class).look()).state()).isEqualTo(HealthCheck.State.WELL);
        assertThat(at(thursdayNight, "officer", () -> the(EscalatingEmergencies.class).escalate())).isEqualTo(1);
        assertThat(at(thursdayNight, "officer", () -> the(EscalatingEmergencies.class).escalate())).as("once").isZero();
        assertThat(at(thursdayNight, "admin", () -> the(EscalatingEmergencies.class).look()).state()).isEqualTo(HealthCheck.State.LOOK);
        assertThat(as("officer", () -> the(SettlingAnAlert.class).read(false, 1)).rows()).filteredOn(a -> a.getKind() == Alert.Kind.EMERGENCY_NOT_JUDGED)
                .singleElement().satisfies(a -> assertThat(a.getTimes()).isEqualTo(1));
        assertThat(as("supervisor", () -> the(SettlingAnAlert.class).read(false, 1)).rows()).noneMatch(a -> a.getKind() == Alert.Kind.EMERGENCY_NOT_JUDGED);
        at(thursdayNight, "officer", () -> the(JudgingEmergencies.class).judge(waits, false, "Nobody was in danger."));
        assertThat(at(thursdayNight, "admin", () -> the(EscalatingEmergencies.class).look()).state()).isEqualTo(HealthCheck.State.WELL);
    }

    @DatabaseTest
    void whoever_opened_it_does_not_judge_it_even_as_supervisor_of_that_team_later() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID opening = breaks("supervisor3", number(id)).orElseThrow().getId();
        assertThatThrownBy(() -> as("officer", () -> {
            EmergencyOpening stored = the(EmergencyOpenings.class).find(opening, null).orElseThrow();
            stored.judge(true, "Fine.", stored.getWay().getUser(), NOON);
        })).hasMessageContaining("not-yours");
    }

    @DatabaseTest
    void the_rate_counts_emergencies_among_openings_and_three_in_a_week_are_unusual() {
        for (int i = 0; i < 3; i++) {
            breaks("worker3", number(CaseFileFixture.anOpenCase()));
        }
        as("officer", () -> {
            EmergencyRate rate = the(JudgingEmergencies.class).rate();
            assertThat(rate.emergencies()).isEqualTo(3);
            assertThat(rate.openings()).isEqualTo(3);
            assertThat(rate.isHigh()).isTrue();
            assertThat(the(JudgingEmergencies.class).unusual()).hasSize(1);
        });
    }

    @DatabaseTest
    void it_ends_when_whoever_opened_it_says_so() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID way = breaks("worker3", number(id)).orElseThrow().getWay().getId();
        assertThatThrownBy(() -> as("worker2", () -> the(BreakingTheGlass.class).end(way))).isInstanceOf(NotThereException.class);
        as("worker3", () -> the(BreakingTheGlass.class).end(way));
        assertThatThrownBy(() -> as("worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
    }

    @Test
    void it_asks_who_is_there_once_more() throws NoSuchMethodException {
        assertThat(BreakingTheGlass.class.getMethod("open", String.class, String.class, String.class).isAnnotationPresent(Fresh.class)).isTrue();
        assertThat(BreakingTheGlass.class.getMethod("openClinical", UUID.class, String.class).isAnnotationPresent(Fresh.class)).isTrue();
    }
}
