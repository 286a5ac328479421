package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.DemoAccounts;
import org.homeward.access.ManagingUsers;
import org.homeward.access.OwnAccount;
import org.homeward.access.SignInFixture;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.reporting.PrintingAReport;
import org.homeward.reporting.RedactionLevel;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.FailingStatements;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

/** Reads, searches, prints, exports, denials, sign-ins and their failures, administration: each leaves its row, and what leaves none says why. */
class EverythingIsOnRecordTest {

    private static final Set<String> REASONS = Set.of("page", "own", "choice", "list", "rows", "door");
    private static final Path LIST = Path.of("src/test/resources/org/homeward/audit/not-on-record.csv");

    @Test
    void every_act_without_a_row_of_its_own_stands_in_the_list_with_its_reason() throws IOException {
        Map<String, String> reasons = new HashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(";");
                assertThat(REASONS).as(line).contains(cells[1]);
                assertThat(reasons.put(cells[0], cells[1])).as(line + " stands twice").isNull();
            }
        }
        Set<String> used = new TreeSet<>();
        Set<String> undefended = new TreeSet<>();
        for (JavaMethod method : unaudited()) {
            String act = method.getOwner().getSimpleName() + "." + method.getName();
            String entry = reasons.containsKey(act) ? act : method.getOwner().getSimpleName() + ".*";
            (reasons.containsKey(entry) ? used : undefended).add(reasons.containsKey(entry) ? entry : act);
        }
        assertThat(undefended).as("acts without an audit row: audit them, or defend them in " + LIST).isEmpty();
        assertThat(used).as("lines that no act needs any more").containsExactlyInAnyOrderElementsOf(reasons.keySet());
    }

    private static List<JavaMethod> unaudited() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.homeward").stream()
                .filter(c -> c.isAnnotatedWith(UseCase.class)).flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(Allowed.class) && !m.getAnnotationOfType(Allowed.class).audit()).toList();
    }

    @DatabaseTest
    void invariant_24_every_view_of_a_case_export_and_print_is_on_record() {
        UUID id = CaseFileFixture.anOpenCase();
        leaves("OpeningACase.open", "DONE", "worker", () -> the(OpeningACase.class).open(id));
        leaves("ListingCases.search", "DONE", "worker", () -> the(ListingCases.class).search(new CaseQuery(Map.of("q", "Amina"))));
        leaves("PrintingAReport.print", "DONE", "worker", () -> the(PrintingAReport.class).print(id, "case-report", RedactionLevel.L1, "Case conference", Locale.ENGLISH));
        leaves("SigningIn.signIn", "DONE", "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        leaves("ManagingUsers.createTeam", "DONE", "admin", () -> the(ManagingUsers.class).createTeam("Hill team"));
        leaves("OwnAccount.speak", "DONE", "worker", () -> the(OwnAccount.class).speak("ar"));
        leaves("ReadingTheAudit.read", "DONE", "officer", () -> the(ReadingTheAudit.class).read(new AuditQuery(Map.of())));
        leaves("ExportingTheAudit.sealed", "DONE", "officer", () -> the(ExportingTheAudit.class).sealed(new java.io.StringWriter()));
        leaves("SeeingTheSeals.takeTheHead", "DONE", "officer", () -> the(SeeingTheSeals.class).takeTheHead());
    }

    @DatabaseTest
    void what_is_refused_or_denied_leaves_its_row_although_nothing_was_done() {
        UUID id = CaseFileFixture.anOpenCase();
        leaves("OpeningACase.open", "DENIED", "worker2", () -> assertThatThrownBy(() -> the(OpeningACase.class).open(id)).isInstanceOf(NotThereException.class));
        leaves("ReadingTheAudit.read", "DENIED", "admin", () -> assertThatThrownBy(() -> the(ReadingTheAudit.class).read(new AuditQuery(Map.of()))).isInstanceOf(NotThereException.class));
        leaves("ManagingUsers.createTeam", "REFUSED", "admin", () -> assertThatThrownBy(() -> the(ManagingUsers.class).createTeam(" ")).isInstanceOf(RefusedException.class));
    }

    /** The power fails at any statement of an act: what it did and its row are there together or not at all. */
    @DatabaseTest
    void an_act_and_its_row_are_there_together_or_not_at_all() {
        for (int at = 1; at <= 12; at++) {
            int statement = at;
            try {
                as("admin", () -> FailingStatements.at(statement, () -> the(ManagingUsers.class).createTeam("Team " + statement)));
            } catch (RuntimeException failed) {
                assertThat(FailingStatements.happened(failed)).as(String.valueOf(failed)).isTrue();
            }
            assertThat(World.sql("select count(*) from team where name like 'Team %'").get(0)).as("after a failure at statement " + at)
                    .isEqualTo(World.sql("select count(*) from audit_row where act = 'ManagingUsers.createTeam'").get(0));
        }
        assertThat(World.sql("select id from team where name like 'Team %'")).as("the later ones had no statement left to fail").isNotEmpty();
    }

    private static void leaves(String act, String outcome, String user, Runnable what) {
        String count = "select count(*) from audit_row where act = '" + act + "' and outcome = '" + outcome + "'";
        long before = ((Number) World.sql(count).get(0)).longValue();
        as(user, what);
        assertThat(((Number) World.sql(count).get(0)).longValue()).as(act + " " + outcome).isEqualTo(before + 1);
    }
}
