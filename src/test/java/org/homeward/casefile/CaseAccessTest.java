package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.AccessMatrix;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Section;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.homeward.sharing.BreakingTheGlass;
import org.homeward.sharing.CoverAsTold;
import org.homeward.sharing.Covering;
import org.homeward.sharing.ShareAsTold;
import org.homeward.sharing.SharingACase;
import org.homeward.tasks.TaskFixture;

/** One decision, asked in two ways: as a condition of queries, and of a case at hand. */
class CaseAccessTest {

    private static final List<String> EVERYBODY = List.of("worker", "worker2", "worker3", "supervisor", "supervisor2", "supervisor3", "clinician",
            "children", "programme", "admin", "officer");

    @DatabaseTest
    void a_case_at_hand_and_a_query_are_decided_alike_for_everybody_and_every_act() {
        decidedAlike(List.of(CaseFileFixture.anOpenCase(), CaseFileFixture.aChildsCase()));
    }

    @DatabaseTest
    void they_are_decided_alike_through_a_share_an_emergency_and_a_cover_too() {
        UUID adults = CaseFileFixture.anOpenCase();
        UUID childs = CaseFileFixture.aChildsCase();
        LocalDate today = LocalDate.of(2026, 3, 2);
        UUID worker3 = idOf("worker3");
        UUID supervisor3 = idOf("supervisor3");
        as("worker", () -> the(SharingACase.class).share(adults, new ShareAsTold(worker3, Set.of(Section.PLAN), 3, "We visit together.")));
        as("supervisor", () -> the(Covering.class).name(new CoverAsTold(null, supervisor3, today, today, "Leave")));
        String number = as("supervisor", () -> the(OpeningACase.class).open(adults).getNumber());
        as("worker2", () -> the(BreakingTheGlass.class).open(number, "danger-to-life", "She called: he stands at her door with a knife."));
        decidedAlike(List.of(adults, childs));
        as("worker2", () -> assertThat(reaches(Permission.OPEN_CASE, adults)).isTrue());
        as("worker2", () -> assertThat(the(CaseAccess.class).worksWith(Section.OVERVIEW, file(adults))).as("an emergency is no work with the case").isFalse());
        as("worker3", () -> assertThat(the(CaseAccess.class).worksWith(Section.PLAN, file(adults))).as("nor is a share").isFalse());
        as("worker", () -> assertThat(the(CaseAccess.class).worksWith(Section.PLAN, file(adults))).isTrue());
        as("supervisor3", () -> assertThat(reaches(Permission.OPEN_CASE, childs)).isTrue());
    }

    private static UUID idOf(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    private static CaseFile file(UUID id) {
        return the(EntityManager.class).find(CaseFile.class, id);
    }

    private static boolean reaches(Permission permission, UUID id) {
        return the(CaseAccess.class).reaches(permission, file(id));
    }

    private static void decidedAlike(List<UUID> cases) {
        for (String user : EVERYBODY) {
            for (UUID id : cases) {
                as(user, () -> {
                    CaseFile file = file(id);
                    for (Permission permission : Permission.values()) {
                        if (the(CurrentUser.class).may(permission) && permission != Permission.PUBLIC && !isWithoutCase(permission)) {
                            the(CurrentUser.class).begin(permission);
                            boolean found = the(CaseFiles.class).find(id).isPresent();
                            the(CurrentUser.class).end();
                            assertThat(the(CaseAccess.class).reaches(permission, file)).as(user + ", " + permission).isEqualTo(found);
                        }
                    }
                });
            }
        }
    }

    private static boolean isWithoutCase(Permission permission) {
        return the(AccessMatrix.class).relations(the(CurrentUser.class).getRoles(), permission).contains(Relation.SELF);
    }

    @DatabaseTest
    void what_a_closed_case_does_not_allow_is_refused_in_words_to_those_who_see_it_and_is_not_there_for_others() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.on(id, World.NOON, file -> file.close(World.NOON));
        assertThatThrownBy(() -> as("worker", () -> the(NotingAnEvent.class).note(id, LocalDate.of(2026, 3, 2), "Moved", null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("access.case-is-closed");
        assertThat(World.sql("select count(*) from significant_event where title = 'Moved'").get(0).toString()).isEqualTo("0");
        assertThat(World.sql("select act from audit_row where outcome = 'REFUSED'")).hasSize(1);
        assertThatThrownBy(() -> as("worker2", () -> the(NotingAnEvent.class).note(id, LocalDate.of(2026, 3, 2), "Moved", null)))
                .isInstanceOf(NotThereException.class);
    }
}
