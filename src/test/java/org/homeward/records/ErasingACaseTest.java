package org.homeward.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.casefile.ReopeningACase;
import org.homeward.casefile.Track;
import org.homeward.drafts.KeepingADraft;
import org.homeward.person.NameKind;
import org.homeward.person.NewPerson;
import org.homeward.person.RelationRole;
import org.homeward.records.ErasingACase.Wish;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Stays;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;

class ErasingACaseTest {

    private static final Wish WISHED = new Wish("persons-request", "They wrote to us.", true);

    private static UUID aClosedCase() {
        return CaseFileFixture.closed(CaseFileFixture.aCase("Qanaari Erased", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1)));
    }

    private static UUID asked(UUID caseId) {
        return as("supervisor", () -> the(ErasingACase.class).ask(caseId, WISHED)).getId();
    }

    private static void erase(UUID caseId) {
        UUID id = asked(caseId);
        as("officer", () -> the(ErasingACase.class).approve(id, null));
    }

    private static String one(String sql) {
        return String.valueOf(World.sql(sql).get(0));
    }

    @DatabaseTest
    void nothing_of_the_person_is_left_in_any_column_of_any_table() throws Exception {
        UUID caseId = CaseFileFixture.aCase("Qanaari Erased", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1));
        as("worker", () -> the(ChangingTheHousehold.class).changeHome(caseId, "qanaari street", null, "qanaari", -1));
        as("worker", () -> the(EditingThePerson.class).addName(caseId, null, "Qanaari Other", NameKind.LEGAL));
        as("worker", () -> the(ChangingTheHousehold.class).changeHome(caseId, "qanaari lane", null, "qanaari", 1));
        as("worker", () -> the(KeepingADraft.class).keep("log-contact", "{}", "/casefile/log-contact?case=" + caseId + "&qanaari=1"));
        CaseFileFixture.closed(caseId);
        UUID id = asked(caseId);
        String number = one("select case_number from case_file where id = '" + caseId + "'");
        assertThat(PlantedRows.of(caseId)).as("planted").contains("own_contact_present", "merge_move", "sealed_note", "unsealing", "flag_dissent", "disclosure", "name_token",
                "emergency_opening", "report_copy", "clinical_note", "safety_step_taken", "need_answer", "addendum", "consent").hasSizeGreaterThan(50);
        assertThat(TestDatabase.everything().toLowerCase()).contains(PlantedRows.CANARY, "qanaari street", "qanaari lane", "1990-01-01");
        as("officer", () -> the(ErasingACase.class).approve(id, "They qanaari."));
        assertThat(TestDatabase.everything().toLowerCase()).doesNotContain(PlantedRows.CANARY, "1990-01-01", "they wrote to us");
        assertThat(World.sql("select count(*) from person").get(0).toString()).isEqualTo("0");
        for (String stays : new String[] {"case_file", "disclosure", "report_copy", "emergency_opening", "way_in", "erasure_request", "case_request"}) {
            assertThat(one("select count(*) from " + stays)).as(stays).isNotEqualTo("0");
        }
        assertThat(one("select case_number from case_file where id = '" + caseId + "'")).isEqualTo(number);
        assertThat(World.sql("select act from audit_row where case_id = '" + caseId + "' and outcome = 'DONE'")).contains("ErasingACase.ask", "ErasingACase.approve", "EditingThePerson.addName");
    }

    @DatabaseTest
    void an_erased_case_is_there_for_nobody() {
        UUID caseId = aClosedCase();
        UUID id = asked(caseId);
        as("officer", () -> the(ErasingACase.class).approve(id, null));
        assertThatThrownBy(() -> as("supervisor", () -> the(OpeningACase.class).open(caseId))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("supervisor", () -> the(ReopeningACase.class).ask(caseId, "person-asked", "Again."))).isInstanceOf(NotThereException.class);
        assertThat(as("supervisor", () -> the(ListingCases.class).search(new CaseQuery(Map.of("q", "Qanaari", "state", "all")))).rows()).isEmpty();
        assertThat(as("supervisor", () -> the(ErasingACase.class).mine(id)).orElseThrow().getFile().getPerson()).isNull();
        assertThat(as("supervisor", () -> the(SeeingRequests.class).mine())).extracting(RequestLine::kind).containsExactly("erasure");
    }

    @DatabaseTest
    void whoever_is_known_through_another_case_stays_and_whoever_is_not_goes() {
        UUID mother = CaseFileFixture.aCase("Mother Erased", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1));
        UUID daughter = CaseFileFixture.aChildsCase();
        relative(mother, daughter);
        as("worker", () -> the(ChangingTheHousehold.class).add(mother, new NewPerson("Aunt Erased", null, null, null, false, null, null, false, null), RelationRole.SIBLING, false, null));
        CaseFileFixture.closed(mother);
        assertThat(as("supervisor", () -> the(ErasingACase.class).people(mother))).isZero();
        erase(mother);
        assertThat(World.sql("select display_name from person order by display_name")).contains("Mother Erased", "Dana Placeholder");
        assertThat(as("worker", () -> the(ReadingPeople.class).person(daughter, null)).person().getDisplayName()).isEqualTo("Dana Placeholder");
        CaseFileFixture.closed(daughter);
        assertThat(as("supervisor", () -> the(ErasingACase.class).people(daughter))).isEqualTo(3);
        erase(daughter);
        assertThat(World.sql("select display_name from person")).isEmpty();
        assertThat(World.sql("select id from relationship")).isEmpty();
    }

    private static void relative(UUID of, UUID who) {
        as("worker", () -> the(ChangingTheHousehold.class).addKnown(of, one("select case_number from case_file where id = '" + who + "'"), RelationRole.CHILD, false, null));
    }

    @DatabaseTest
    void only_a_closed_case_in_which_nothing_waits_is_erased_and_on_a_ground_that_holds() {
        UUID open = CaseFileFixture.anOpenCase();
        refused(open, WISHED, "case-is-open");
        UUID closed = aClosedCase();
        refused(closed, new Wish(null, "Why.", true), "general.required");
        refused(closed, new Wish("persons-request", " ", true), "general.required");
        refused(closed, new Wish("persons-request", "Why.", false), "records.erase.duty");
        refused(closed, new Wish("retention-over", "Why.", true), "records.erase.still-kept");
        refused(closed, new Wish("not-taken-on", "Why.", true), "records.erase.was-taken-on");
        as("worker", () -> the(ReopeningACase.class).ask(closed, reopening(), "They called."));
        refused(closed, WISHED, "records.erase.in-use");
        UUID other = aClosedCase();
        UUID id = asked(other);
        refused(other, WISHED, "records.erase.waits-already");
        as("worker", () -> the(ReopeningACase.class).ask(other, reopening(), "They called."));
        assertThatThrownBy(() -> as("officer", () -> the(ErasingACase.class).approve(id, null))).isInstanceOf(RefusedException.class).hasMessageContaining("in-use");
    }

    private static String reopening() {
        return the(org.homeward.shared.CodeLists.class).of("reopening-reason").get(0);
    }

    private static void refused(UUID caseId, Wish wish, String why) {
        assertThatThrownBy(() -> as("supervisor", () -> the(ErasingACase.class).ask(caseId, wish))).as(why).isInstanceOf(RefusedException.class).hasMessageContaining(why);
    }

    @DatabaseTest
    void the_time_for_which_a_case_is_kept_is_over_only_after_its_last_day() {
        UUID caseId = aClosedCase();
        LocalDate last = LocalDate.of(2026, 3, 2);
        as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.createQuery("update CaseFile c set c.retainUntil = :day").setParameter("day", last).executeUpdate();
            em.getTransaction().commit();
        });
        Wish over = new Wish("retention-over", "Five years.", true);
        refused(caseId, over, "still-kept");
        assertThat(at(NOON.plus(Duration.ofDays(1)), "supervisor", () -> the(ErasingACase.class).ask(caseId, over)).isWaiting()).isTrue();
    }

    @DatabaseTest
    void whoever_answers_for_the_case_asks_and_only_the_data_protection_officer_decides() {
        UUID caseId = aClosedCase();
        for (String user : new String[] {"worker2", "worker3", "supervisor3", "children", "clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ErasingACase.class).ask(caseId, WISHED))).as(user).isInstanceOf(NotThereException.class);
        }
        UUID id = as("worker", () -> the(ErasingACase.class).ask(caseId, WISHED)).getId();
        for (String user : new String[] {"worker", "worker2", "supervisor", "supervisor2", "supervisor3", "children", "clinician", "programme", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> the(ErasingACase.class).approve(id, null))).as(user).isInstanceOf(NotThereException.class);
        }
        assertThat(as("officer", () -> the(SeeingRequests.class).waiting())).extracting(RequestLine::kind).containsExactly("erasure");
        as("officer", () -> the(ErasingACase.class).refuse(id, "A court needs it."));
        assertThat(as("supervisor", () -> the(OpeningACase.class).open(caseId)).getPerson()).isNotNull();
    }

    @DatabaseTest
    void everything_stored_is_erased_with_a_case_or_says_why_not() {
        List<String> kept = as("worker", () -> {
            var erased = the(Traces.class).entities();
            return the(EntityManager.class).getMetamodel().getEntities().stream().filter(e -> !erased.contains(e)).map(e -> e.getJavaType())
                    .filter(type -> !type.isAnnotationPresent(Stays.class) && !type.getPackage().isAnnotationPresent(Stays.class)).map(Class::getSimpleName).toList();
        });
        assertThat(kept).as("belongs to no case and does not say why it stays").isEmpty();
    }
}
