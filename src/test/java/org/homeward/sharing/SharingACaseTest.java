package org.homeward.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Section;
import org.homeward.access.WayIn;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ContactFilter;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.ReadingContacts;
import org.homeward.casefile.ReadingPeople;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class SharingACaseTest {

    static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    private static WayIn share(String giver, UUID caseId, String with, Set<Section> sections, int days) {
        UUID receiver = id(with);
        return as(giver, () -> the(SharingACase.class).share(caseId, new ShareAsTold(receiver, sections, days, "We visit the family together.")));
    }

    @DatabaseTest
    void a_colleague_sees_the_shared_sections_and_nothing_else_until_the_last_day_is_over() {
        UUID id = CaseFileFixture.anOpenCase();
        share("worker", id, "worker3", Set.of(Section.CONTACTS), 2);
        assertThat(as("worker3", () -> the(OpeningACase.class).open(id)).getId()).isEqualTo(id);
        as("worker3", () -> assertThat(the(ReadingContacts.class).page(id, ContactFilter.NONE, 1).rows()).isEmpty());
        assertThatThrownBy(() -> as("worker3", () -> the(ReadingPeople.class).household(id))).isInstanceOf(NotThereException.class);
        assertThat(as("worker3", () -> the(ListingCases.class).count(CaseQuery.ALL_OPEN))).as("it is in «Shared with me», not among one's own").isZero();
        assertThat(as("worker3", () -> the(SharingACase.class).withMe())).extracting(one -> one.file().getId()).containsExactly(id);
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(2)), "worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        assertThat(World.sql("select relation from audit_row where act = 'OpeningACase.open' and outcome = 'DONE'").get(0)).isEqualTo("CONSULTED");
    }

    @DatabaseTest
    void giver_supervisor_and_receiver_can_end_it_and_nobody_else() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String ends : new String[] {"worker", "supervisor"}) {
            UUID way = share("worker", id, "worker3", Set.of(Section.PLAN), 30).getId();
            assertThatThrownBy(() -> as("worker2", () -> the(SharingACase.class).end(id, way))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as("clinician", () -> the(SharingACase.class).giveBack(way))).isInstanceOf(NotThereException.class);
            as(ends, () -> the(SharingACase.class).end(id, way));
            assertThatThrownBy(() -> as("worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        }
        UUID way = share("worker", id, "worker3", Set.of(Section.PLAN), 30).getId();
        as("worker3", () -> the(SharingACase.class).giveBack(way));
        assertThatThrownBy(() -> as("worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        assertThat(as("worker", () -> the(SharingACase.class).ofCase(id))).as("what is over stays on record").hasSize(3);
    }

    @DatabaseTest
    void nobody_shares_what_is_not_theirs_nor_passes_on_what_was_shared_with_them() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> share("worker2", id, "worker3", Set.of(Section.PLAN), 3)).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> share("worker", id, "clinician", Set.of(Section.CLINICAL), 3)).hasMessageContaining("not-yours");
        assertThatThrownBy(() -> share("worker", id, "clinician", Set.of(Section.FLAGS), 3)).hasMessageContaining("not-for-role");
        assertThatThrownBy(() -> share("worker", id, "programme", Set.of(Section.PLAN), 3)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> share("worker", id, "worker3", Set.of(), 3)).hasMessageContaining("no-section");
        assertThatThrownBy(() -> share("worker", id, "worker3", Set.of(Section.PLAN), 31)).hasMessageContaining("days-range");
        assertThatThrownBy(() -> share("worker", id, "worker3", Set.of(Section.PLAN), 0)).hasMessageContaining("days-range");
        share("worker", id, "worker3", Set.of(Section.PLAN), 3);
        assertThatThrownBy(() -> share("worker3", id, "worker2", Set.of(Section.PLAN), 3)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_clinical_record_is_shown_to_a_colleague_only_by_the_clinician_who_treats() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("supervisor", () -> the(ReadingTheClinicalRecord.class).open(id))).isInstanceOf(NotThereException.class);
        share("clinician", id, "supervisor", Set.of(Section.CLINICAL), 1);
        assertThat(as("supervisor", () -> the(ReadingTheClinicalRecord.class).open(id))).isNotNull();
    }

    @DatabaseTest
    void flags_that_were_not_shared_are_not_there() {
        UUID id = CaseFileFixture.anOpenCase();
        share("worker", id, "supervisor3", Set.of(Section.PLAN), 1);
        as("supervisor3", () -> assertThat(the(ReadingFlags.class).ofCase(id)).isEmpty());
    }

    @DatabaseTest
    void who_has_no_such_way_pays_one_question_in_a_request() {
        CaseFileFixture.anOpenCase();
        as("worker", () -> {
            long first = StatementCount.of(() -> the(ListingCases.class).count(CaseQuery.ALL_OPEN));
            long again = StatementCount.of(() -> the(ListingCases.class).count(CaseQuery.ALL_OPEN));
            assertThat(first - again).isEqualTo(1);
        });
    }
}
