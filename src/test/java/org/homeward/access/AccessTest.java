package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.ReadingTheHistory;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;
import org.homeward.tasks.TaskFixture;

class AccessTest {

    @DatabaseTest
    void a_case_is_there_for_its_worker_its_clinician_and_the_supervisor_of_its_team() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker", "clinician", "supervisor"}) {
            assertThat(as(user, () -> the(OpeningACase.class).open(id)).getId()).isEqualTo(id);
        }
        assertThat(World.sql("select count(*) from audit_row where act = 'OpeningACase.open' and outcome = 'DONE'").get(0).toString()).isEqualTo("3");
    }

    @DatabaseTest
    void a_case_is_not_there_for_anybody_without_a_relation_to_it() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        }
        assertThat(World.sql("select count(*) from audit_row where outcome = 'DENIED'").get(0).toString()).isEqualTo("6");
        assertThat(World.sql("select count(*) from audit_row where outcome = 'DENIED' and case_id is not null").get(0).toString())
                .as("who has the role and tried somebody else's case").isEqualTo("3");
    }

    @DatabaseTest
    void an_act_that_returns_something_else_is_still_on_record_with_its_case() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> the(ReadingTheHistory.class).read(id, 1));
        assertThat(World.sql("select case_id from audit_row where act = 'ReadingTheHistory.read'")).hasSize(1).doesNotContainNull();
    }

    @DatabaseTest
    void the_child_protection_lead_sees_the_children_of_the_team_and_no_adult() {
        UUID child = CaseFileFixture.aChildsCase();
        assertThat(as("children", () -> the(OpeningACase.class).open(child)).isChild()).isTrue();
    }

    @DatabaseTest
    void a_case_that_nobody_has_yet_is_there_for_the_supervisor_of_its_team() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.on(id, World.NOON, file -> {
            file.assign(file.getTeam(), null);
            file.treatedBy(null);
        });
        assertThat(as("supervisor", () -> the(OpeningACase.class).open(id)).getWorker()).isNull();
    }
}
