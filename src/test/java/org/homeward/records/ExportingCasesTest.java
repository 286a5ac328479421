package org.homeward.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.TwoPersonRequest;
import org.homeward.casefile.AssigningACase;
import org.homeward.casefile.AssignmentAsTold;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ReopeningACase;
import org.homeward.casefile.Track;
import org.homeward.shared.CodeLists;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class ExportingCasesTest {

    private static final List<String> COLUMNS = List.of("Case", "Name", "Track", "Stage", "Team", "Worker", "Opened", "Last contact", "Next due");
    private static final String[] EVERYBODY = {"worker", "worker3", "supervisor", "supervisor2", "supervisor3", "clinician", "children", "programme", "admin", "officer"};

    private static UUID asked(String by, CaseQuery query, boolean names) {
        return as(by, () -> the(ExportingCases.class).ask(new ExportingCases.Wish(query, "handover", "Leave of a colleague", names))).getId();
    }

    private static UUID approved(String by, String decider, boolean names) {
        UUID id = asked(by, CaseQuery.ALL_OPEN, names);
        as(decider, () -> the(DecidingExports.class).approve(id, null));
        return id;
    }

    private static String file(String by, UUID id) {
        StringWriter file = new StringWriter();
        as(by, () -> the(ExportingCases.class).write(id, request -> new ExportingCases.Head("Taken out by " + by, COLUMNS), file));
        return file.toString();
    }

    private static void named(String name) {
        CaseFileFixture.aCase(name, Track.ADULT_RETURNEE, LocalDate.of(1996, 5, 17));
    }

    @DatabaseTest
    void a_list_leaves_when_one_asked_and_another_agreed_and_says_who_took_it_out() {
        named("=HYPERLINK(\"x\") Placeholder");
        UUID id = approved("supervisor", "supervisor2", true);
        assertThat(file("supervisor", id)).startsWith("\uFEFF\"Taken out by supervisor\"\r\n\"Case\",\"Name\"").contains("\"'=HYPERLINK(\"\"x\"\") Placeholder\"");
        assertThat(World.sql("select act from audit_row where act like '%Export%' order by at, id"))
                .containsExactly("ExportingCases.ask", "DecidingExports.approve", "ExportingCases.write");
        assertThat(World.sql("select thing from audit_row where act = 'ExportingCases.write'")).containsExactly("ExportRequest " + id + ": 1 with names, handover");
    }

    @DatabaseTest
    void it_holds_no_names_unless_they_are_asked_for() {
        named("Amina Placeholder");
        assertThat(file("supervisor", approved("supervisor", "officer", false))).doesNotContain("Amina").contains("HW-2026-");
    }

    @DatabaseTest
    void a_name_that_was_looked_for_is_forgotten_when_the_time_to_take_the_list_out_is_over() {
        named("Amina Placeholder");
        UUID id = asked("supervisor", new CaseQuery(Map.of("q", "Amina", "state", "all")), false);
        as("officer", () -> the(DecidingExports.class).approve(id, null));
        at(NOON.plus(Duration.ofHours(23)), "supervisor", () -> the(LapsedExports.class).forget());
        assertThat(World.sql("select list_query from export_request").get(0).toString()).contains("Amina");
        at(NOON.plus(Duration.ofHours(24)), "supervisor", () -> the(LapsedExports.class).forget());
        assertThat(World.sql("select list_query from export_request").get(0).toString()).isEqualTo("state=all");
    }

    @DatabaseTest
    void closings_are_listed_however_many_wait() {
        for (int i = 0; i < 27; i++) {
            UUID id = CaseFileFixture.closed(CaseFileFixture.anOpenCase());
            as("worker", () -> the(ReopeningACase.class).ask(id, the(CodeLists.class).of("reopening-reason").get(0), "They called."));
        }
        assertThat(as("supervisor", () -> the(SeeingRequests.class).waiting())).hasSize(27).extracting(RequestLine::about).doesNotHaveDuplicates();
    }

    @DatabaseTest
    void nobody_does_both_halves_whoever_asks_and_whoever_decides() {
        named("Amina Placeholder");
        for (String asker : EVERYBODY) {
            boolean mayAsk = List.of("supervisor", "supervisor2", "supervisor3", "children").contains(asker);
            for (String decider : EVERYBODY) {
                if (!mayAsk) {
                    assertThatThrownBy(() -> asked(asker, CaseQuery.ALL_OPEN, true)).as(asker).isInstanceOf(NotThereException.class);
                    continue;
                }
                UUID id = asked(asker, CaseQuery.ALL_OPEN, true);
                boolean team = decider.startsWith("supervisor") && decider.equals("supervisor3") == asker.equals("supervisor3");
                if (asker.equals(decider)) {
                    assertThatThrownBy(() -> as(decider, () -> the(DecidingExports.class).approve(id, null))).as(asker)
                            .isInstanceOf(asker.equals("children") ? NotThereException.class : RefusedException.class);
                } else if (team || decider.equals("officer")) {
                    assertThat(as(decider, () -> the(DecidingExports.class).approve(id, null)).isApproved()).isTrue();
                    assertThatThrownBy(() -> file(decider, id)).as("whoever agreed does not take it out").isInstanceOf(NotThereException.class);
                } else {
                    assertThatThrownBy(() -> as(decider, () -> the(DecidingExports.class).approve(id, null))).as(asker + " " + decider).isInstanceOf(NotThereException.class);
                }
            }
        }
        assertThat(World.sql("select id from export_request where asked_by = decided_by")).isEmpty();
    }

    @DatabaseTest
    void once_within_a_day_and_not_before_somebody_agreed() {
        named("Amina Placeholder");
        UUID waiting = asked("supervisor", CaseQuery.ALL_OPEN, true);
        assertThatThrownBy(() -> file("supervisor", waiting)).isInstanceOf(RefusedException.class).hasMessageContaining("not-ready");
        as("officer", () -> the(DecidingExports.class).refuse(waiting, "Too many people for that purpose."));
        assertThatThrownBy(() -> file("supervisor", waiting)).isInstanceOf(RefusedException.class).hasMessageContaining("not-ready");
        UUID ready = approved("supervisor", "officer", true);
        file("supervisor", ready);
        assertThatThrownBy(() -> file("supervisor", ready)).isInstanceOf(RefusedException.class).hasMessageContaining("used");
        UUID old = approved("supervisor", "officer", true);
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofHours(24)), "supervisor", () -> the(ExportingCases.class).write(old, r -> null, new StringWriter())))
                .isInstanceOf(RefusedException.class).hasMessageContaining("not-ready");
    }

    @DatabaseTest
    void it_holds_what_may_be_seen_when_it_is_taken_out() {
        UUID gone = CaseFileFixture.anOpenCase();
        UUID id = approved("supervisor", "officer", true);
        String other = World.sql("select cast(team_id as varchar(36)) from user_account where user_name = 'worker3'").get(0).toString();
        as("supervisor", () -> the(AssigningACase.class).assign(gone, new AssignmentAsTold(UUID.fromString(other), null, null)));
        named("Later Placeholder");
        assertThat(file("supervisor", id)).contains("Later").doesNotContain("Amina");
    }

    @DatabaseTest
    void the_second_person_sees_how_many_and_what_for_and_nothing_of_the_content() {
        named("Amina Placeholder");
        CaseFileFixture.aChildsCase();
        UUID id = asked("supervisor", new CaseQuery(Map.of("state", "all")), true);
        ExportRequest seen = as("officer", () -> the(DecidingExports.class).open(id));
        assertThat(List.of(seen.getCases(), seen.getPeople(), seen.getChildren())).containsExactly(2L, 2L, 1L);
        assertThat(asked("children", CaseQuery.ALL_OPEN, false)).satisfies(childs -> assertThat(as("officer", () -> the(DecidingExports.class).open(childs)).getPeople()).isOne());
    }

    @DatabaseTest
    void whom_the_list_was_searched_by_is_forgotten_when_it_is_over() {
        named("Amina Placeholder");
        UUID id = asked("supervisor", new CaseQuery(Map.of("q", "Amina", "state", "all")), true);
        as("officer", () -> the(DecidingExports.class).approve(id, null));
        assertThat(file("supervisor", id)).contains("Amina");
        UUID refused = asked("supervisor", new CaseQuery(Map.of("q", "Amina")), true);
        as("officer", () -> the(DecidingExports.class).refuse(refused, "No."));
        assertThat(World.sql("select list_query from export_request")).containsExactlyInAnyOrder("state=all", "");
    }

    @DatabaseTest
    void a_wish_says_what_for_and_a_no_says_why() {
        assertThatThrownBy(() -> as("supervisor", () -> the(ExportingCases.class).ask(new ExportingCases.Wish(CaseQuery.ALL_OPEN, null, " ", true))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("purpose").hasMessageContaining("reason");
        assertThatThrownBy(() -> as("supervisor", () -> the(ExportingCases.class).ask(new ExportingCases.Wish(CaseQuery.ALL_OPEN, "fun", "x".repeat(151), true))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("purpose").hasMessageContaining("reason");
        UUID id = asked("supervisor", CaseQuery.ALL_OPEN, true);
        assertThatThrownBy(() -> as("officer", () -> the(DecidingExports.class).refuse(id, " "))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as("officer", () -> the(DecidingExports.class).approve(id, "x".repeat(2001)))).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void what_is_decided_stays_decided() {
        UUID id = asked("supervisor", CaseQuery.ALL_OPEN, true);
        as("supervisor2", () -> the(DecidingExports.class).refuse(id, "No."));
        assertThatThrownBy(() -> as("officer", () -> the(DecidingExports.class).approve(id, null))).isInstanceOf(RefusedException.class).hasMessageContaining("decided-already");
    }

    @DatabaseTest
    void requests_stand_in_the_lists_of_those_they_concern() {
        UUID id = asked("supervisor", CaseQuery.ALL_OPEN, true);
        for (String user : EVERYBODY) {
            if (List.of("clinician", "programme").contains(user)) {
                assertThatThrownBy(() -> as(user, () -> the(SeeingRequests.class).waiting())).isInstanceOf(NotThereException.class);
            } else {
                List<UUID> waiting = as(user, () -> the(SeeingRequests.class).waiting()).stream().map(RequestLine::request).map(TwoPersonRequest::getId).toList();
                assertThat(waiting).as(user).isEqualTo(List.of("supervisor2", "officer").contains(user) ? List.of(id) : List.of());
            }
        }
        assertThat(as("supervisor", () -> the(SeeingRequests.class).mine())).extracting(RequestLine::state).containsExactly("waiting");
        assertThat(as("supervisor2", () -> the(SeeingRequests.class).mine())).isEmpty();
    }

    @DatabaseTest
    void a_list_of_requests_costs_the_same_however_many_wait() {
        asked("supervisor", CaseQuery.ALL_OPEN, true);
        long one = StatementCount.of(() -> as("supervisor2", () -> the(SeeingRequests.class).waiting()));
        for (int i = 0; i < 5; i++) {
            asked("supervisor", CaseQuery.ALL_OPEN, true);
        }
        assertThat(StatementCount.of(() -> as("supervisor2", () -> the(SeeingRequests.class).waiting()))).isEqualTo(one);
    }
}
