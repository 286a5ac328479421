package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Denied;
import org.homeward.access.OwnAccount;
import org.homeward.access.SignInFixture;
import org.homeward.access.SigningIn;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.PossibleMatches;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class ReadingTheAuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static AuditQuery of(String... pairs) {
        return AuditQuery.from(pairs.length == 0 ? Map.of() : pairs.length == 2 ? Map.of(pairs[0], pairs[1]) : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]), TODAY);
    }

    private static List<AuditLine> read(String... pairs) {
        return as("officer", () -> the(ReadingTheAudit.class).read(of(pairs))).rows();
    }

    private static UUID aCaseThatWasOpened() {
        UUID id = CaseFileFixture.anOpenCase();
        World.at(NOON.minus(3, ChronoUnit.DAYS), "worker", () -> the(OpeningACase.class).open(id));
        as("supervisor", () -> the(OpeningACase.class).open(id));
        assertThatThrownBy(() -> as("worker2", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        return id;
    }

    @DatabaseTest
    void each_row_says_who_what_when_and_which_case() {
        aCaseThatWasOpened();
        String number = World.sql("select case_number from case_file").get(0).toString();
        assertThat(read("act", "OpeningACase")).extracting(l -> l.user() + " " + l.number() + " " + l.row().getOutcome())
                .containsExactlyInAnyOrder("Tomas Example " + number + " DENIED", "Besa Sample " + number + " DONE", "Lira Example " + number + " DONE");
    }

    @DatabaseTest
    void each_row_says_in_which_role_and_through_which_relation() {
        aCaseThatWasOpened();
        assertThat(read("act", "OpeningACase")).extracting(l -> l.row().getRoles() + " " + l.row().getRelation() + " " + l.row().getReason())
                .containsExactlyInAnyOrder("social-worker null not-there", "supervisor TEAM null", "social-worker ASSIGNED null");
    }

    @DatabaseTest
    void what_is_refused_says_which_rule_refused_it_and_never_what_was_typed() {
        assertThatThrownBy(() -> as("worker", () -> SignInFixture.signIn("worker", "not my password"))).isInstanceOf(RefusedException.class);
        assertThat(read("act", "SigningIn")).singleElement().satisfies(l -> assertThat(l.row().getReason()).isEqualTo("access.sign-in.wrong"));
        assertThat(World.sql("select * from audit_row").stream().map(row -> Arrays.toString((Object[]) row))).noneMatch(row -> row.contains("not my password"));
    }

    @DatabaseTest
    void each_row_names_the_session_and_the_page() {
        String secret = as("worker", () -> SignInFixture.strongly("worker"));
        as("officer", () -> {
            the(SigningIn.class).recognise(secret);
            the(CurrentUser.class).onPage("/access/account");
            the(OwnAccount.class).signOutOthers(secret);
            the(OwnAccount.class).speak("ar");
        });
        assertThat(read("user", "worker")).extracting(l -> l.row().getSessionRef()).hasSize(2).doesNotContainNull().containsOnly(read("act", "OwnAccount.speak").get(0).row().getSessionRef());
        assertThat(read("act", "OwnAccount.speak").get(0).row().getPage()).isEqualTo("/access/account");
    }

    @DatabaseTest
    void who_is_turned_away_at_a_page_is_on_record() {
        as("worker", () -> the(AuditLog.class).turnedAway(new Denied("/access/users")));
        assertThat(read("outcome", "denied")).singleElement().satisfies(l -> assertThat(l.row().getAct()).isEqualTo("/access/users"));
    }

    @DatabaseTest
    void each_filter_narrows() {
        aCaseThatWasOpened();
        String number = World.sql("select case_number from case_file").get(0).toString();
        assertThat(read("user", "WORKER", "act", "Opening")).hasSize(1);
        assertThat(read("number", number.toLowerCase())).hasSize(3);
        assertThat(read("number", "HW-2026-999999-A")).isEmpty();
        assertThat(read("outcome", "denied")).hasSize(1);
        assertThat(read("until", "27/2/2026", "act", "Opening")).hasSize(1);
        assertThat(read("from", "2026-02-28", "act", "Opening")).hasSize(2);
        assertThat(read("from", "30 February", "act", "Opening")).hasSize(3);
        assertThat(read("act", "%' or 1=1")).hasSizeGreaterThanOrEqualTo(3);
    }

    @DatabaseTest
    void a_page_is_four_statements_and_its_own_record() {
        aCaseThatWasOpened();
        as("officer", () -> assertThat(StatementCount.of(() -> the(ReadingTheAudit.class).read(of("act", "Opening")))).isLessThanOrEqualTo(5));
    }

    @DatabaseTest
    void who_searched_for_a_word_is_found_by_the_word_and_the_word_is_nowhere() {
        as("worker", () -> the(ListingCases.class).search(new CaseQuery(Map.of("q", "Amína Placeholder"))));
        as("supervisor", () -> the(PossibleMatches.class).find("Somebody Else", null));
        assertThat(read("words", "amina")).extracting(AuditLine::user).containsExactly("Lira Example");
        assertThat(read("words", "PLACEHOLDER amina")).hasSize(1);
        assertThat(read("words", "amina else")).isEmpty();
        assertThat(read("kind", "searched")).hasSize(2);
        assertThat(World.sql("select * from audit_row").stream().map(row -> Arrays.toString((Object[]) row).toLowerCase())).noneMatch(row -> row.contains("placeholder") || row.contains("amina"));
    }

    @DatabaseTest
    void the_questions_that_are_asked_most_have_an_answer() {
        aCaseThatWasOpened();
        assertThat(read("kind", "opened", "user", "worker")).hasSize(1);
        assertThat(read("relation", "team", "kind", "opened")).extracting(AuditLine::user).containsExactly("Besa Sample");
        assertThat(read("kind", "taken-out")).isEmpty();
        StringWriter file = new StringWriter();
        as("officer", () -> the(ExportingTheAudit.class).rows(of("kind", "opened"), List.of("=1+1"), file));
        assertThat(file.toString().lines()).hasSize(4).first().asString().contains("\"'=1+1\"");
        assertThat(read("kind", "taken-out")).extracting(l -> l.row().getAct()).containsExactly("ExportingTheAudit.rows");
    }

    @DatabaseTest
    void reading_the_audit_is_on_record() {
        read();
        assertThat(read("act", "ReadingTheAudit")).hasSize(1);
    }

    @DatabaseTest
    void nobody_but_the_data_protection_officer_reads_it() {
        for (String user : new String[] {"worker", "supervisor", "clinician", "children", "programme", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingTheAudit.class).read(of()))).as(user).isInstanceOf(NotThereException.class);
        }
    }
}
