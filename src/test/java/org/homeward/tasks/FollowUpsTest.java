package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.ContactFixture;
import org.homeward.casefile.OwnContactAsTold;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;

class FollowUpsTest {

    @DatabaseTest
    void what_has_to_follow_a_contact_becomes_a_task_due_at_the_end_of_its_day() {
        UUID id = CaseFileFixture.anOpenCase();
        ContactFixture.logged(id, ContactFixture.aHomeVisit());
        ContactFixture.logged(id, new OwnContactAsTold("phone", NOON, List.of(), null, false, null, "A note.", null, null, false, null, false,
                "Ring the school", LocalDate.of(2026, 3, 9)));
        assertThat(World.sql("select detail from task where kind = 'follow-up' and due_at = timestamp with time zone '2026-03-10 00:00:00+00'"))
                .containsExactly("Ring the school");
    }
}
