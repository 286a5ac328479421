package org.homeward.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.flags.DecidingDisclosure;
import org.homeward.flags.DisclosureDecisionAsTold;
import org.homeward.flags.FlagFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class DisclosureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static DisclosureAsTold wish(String told, String why, LocalDate tellBy) {
        return new DisclosureAsTold(List.of("identity", "status"), "Name and the day of return.", "District court", "Clerk of the court", "legal-obligation",
                "The hearing on the birth certificate.", told, why, tellBy);
    }

    private static UUID proposed(String user, UUID id) {
        return as(user, () -> the(ProposingADisclosure.class).propose(id, wish("yes", null, null)).getId());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RefusedException.class).hasMessageContaining(key);
    }

    private static Disclosure.State state(UUID disclosure) {
        return as("supervisor", () -> the(ReadingDisclosures.class).one(disclosure).getState());
    }

    @DatabaseTest
    void invariant_22_a_disclosure_is_proposed_by_one_approved_by_another_and_logged() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID disclosure = proposed("worker", id);
        assertThat(World.sql("select kind from task where ended_at is null and kind = 'decide-disclosure'")).hasSize(1);
        refused("not-approved", () -> as("worker", () -> the(ProposingADisclosure.class).give(disclosure, TODAY, "paper")));
        as("supervisor", () -> the(DecidingADisclosure.class).approve(disclosure, null));
        assertThat(World.sql("select kind from task where ended_at is null and kind = 'decide-disclosure'")).isEmpty();
        as("worker", () -> the(ProposingADisclosure.class).give(disclosure, TODAY, "paper"));
        assertThat(state(disclosure)).isEqualTo(Disclosure.State.GIVEN);
        refused("not-approved", () -> as("worker", () -> the(ProposingADisclosure.class).give(disclosure, TODAY, "paper")));
        assertThat(World.sql("select act from audit_row where act like '%Disclosure%' and outcome = 'DONE' and case_id is not null order by id"))
                .startsWith("ProposingADisclosure.propose", "DecidingADisclosure.approve", "ProposingADisclosure.give");
    }

    @DatabaseTest
    void nobody_decides_what_they_proposed() {
        UUID disclosure = proposed("supervisor", CaseFileFixture.anOpenCase());
        refused("own", () -> as("supervisor", () -> the(DecidingADisclosure.class).approve(disclosure, null)));
        as("supervisor2", () -> the(DecidingADisclosure.class).approve(disclosure, "Agreed."));
        refused("decided", () -> as("supervisor2", () -> the(DecidingADisclosure.class).refuse(disclosure, "No.")));
    }

    @DatabaseTest
    void a_refusal_needs_its_reason() {
        UUID disclosure = proposed("worker", CaseFileFixture.anOpenCase());
        refused("required", () -> as("supervisor", () -> the(DecidingADisclosure.class).refuse(disclosure, " ")));
        as("supervisor", () -> the(DecidingADisclosure.class).refuse(disclosure, "The court has this already."));
        assertThat(state(disclosure)).isEqualTo(Disclosure.State.REFUSED);
    }

    @DatabaseTest
    void invariant_22_who_was_not_told_has_a_reason_and_a_day_on_which_it_is_looked_at_again() {
        UUID id = CaseFileFixture.anOpenCase();
        refused("whyNotTold", () -> as("worker", () -> the(ProposingADisclosure.class).propose(id, wish("later", " ", TODAY.plusDays(9)))));
        refused("tellBy", () -> as("worker", () -> the(ProposingADisclosure.class).propose(id, wish("no", "Somebody may be hurt.", null))));
        refused("tellBy", () -> as("worker", () -> the(ProposingADisclosure.class).propose(id, wish("no", "Somebody may be hurt.", TODAY.minusDays(1)))));
        UUID disclosure = as("worker", () -> the(ProposingADisclosure.class).propose(id, wish("no", "Somebody may be hurt.", TODAY.plusDays(9))).getId());
        refused("nothing-to-tell", () -> as("worker", () -> the(ProposingADisclosure.class).tell(disclosure, TODAY)));
        as("supervisor", () -> the(DecidingADisclosure.class).approve(disclosure, null));
        as("worker", () -> the(ProposingADisclosure.class).give(disclosure, TODAY, "spoken"));
        assertThat(World.sql("select cast(due_at as date) from task where kind = 'tell-of-disclosure' and ended_at is null")).hasSize(1);
        as("worker", () -> the(ProposingADisclosure.class).tell(disclosure, TODAY));
        assertThat(World.sql("select id from task where kind = 'tell-of-disclosure' and ended_at is null")).isEmpty();
    }

    @DatabaseTest
    void the_child_protection_lead_stops_what_is_told_about_a_child_also_after_it_was_approved() {
        UUID disclosure = proposed("supervisor", CaseFileFixture.aChildsCase());
        as("supervisor2", () -> the(DecidingADisclosure.class).approve(disclosure, null));
        refused("required", () -> as("children", () -> the(DecidingADisclosure.class).veto(disclosure, "")));
        as("children", () -> the(DecidingADisclosure.class).veto(disclosure, "The school would learn of it."));
        assertThat(state(disclosure)).isEqualTo(Disclosure.State.VETOED);
        refused("not-approved", () -> as("supervisor", () -> the(ProposingADisclosure.class).give(disclosure, TODAY, "paper")));
        UUID ofAnAdult = proposed("worker", CaseFileFixture.anOpenCase());
        assertThatThrownBy(() -> as("children", () -> the(DecidingADisclosure.class).veto(ofAnAdult, "No."))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void the_officer_sees_that_something_was_told_and_never_what() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID disclosure = proposed("worker", id);
        DisclosureLine line = as("officer", () -> the(ReadingDisclosures.class).register(1)).rows().get(0);
        assertThat(line.organisation()).isEqualTo("District court");
        assertThat(line.askedBy()).isEqualTo("Lira Example");
        assertThat(line.toString()).doesNotContain("Name and the day", "birth certificate", "Amina");
        assertThatThrownBy(() -> as("officer", () -> the(ReadingDisclosures.class).one(disclosure))).isInstanceOf(NotThereException.class);
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingDisclosures.class).ofCase(id, 1))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> proposed(user, id)).as(user).isInstanceOf(NotThereException.class);
        }
        for (String user : new String[] {"worker", "supervisor", "admin", "programme"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingDisclosures.class).register(1))).as(user).isInstanceOf(NotThereException.class);
        }
        assertThatThrownBy(() -> as("worker", () -> the(DecidingADisclosure.class).approve(disclosure, null))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void invariant_22_a_disclosure_says_what_to_whom_on_what_basis_for_what_and_whether_the_person_was_told() {
        UUID id = CaseFileFixture.anOpenCase();
        DisclosureAsTold empty = new DisclosureAsTold(List.of(), "", " ", null, "because", "", "perhaps", null, null);
        assertThatThrownBy(() -> as("worker", () -> the(ProposingADisclosure.class).propose(id, empty))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("what").hasMessageContaining("details").hasMessageContaining("organisation").hasMessageContaining("recipient")
                .hasMessageContaining("legalBasis").hasMessageContaining("purpose").hasMessageContaining("told");
    }

    @DatabaseTest
    void a_list_costs_as_many_statements_with_twenty_as_with_one() {
        UUID id = CaseFileFixture.anOpenCase();
        for (int i = 0; i < 20; i++) {
            proposed(i % 2 == 0 ? "worker" : "supervisor", id);
        }
        as("supervisor", () -> assertThat(StatementCount.of(() -> the(ReadingDisclosures.class).ofCase(id, 1))).isLessThanOrEqualTo(6));
        as("officer", () -> assertThat(StatementCount.of(() -> the(ReadingDisclosures.class).register(1))).isLessThanOrEqualTo(3));
    }

    @DatabaseTest
    void what_is_to_be_told_of_a_flag_is_proposed_here_and_found_again_beside_the_flag() {
        UUID flag = FlagFixture.aFlag(CaseFileFixture.anOpenCase());
        assertThatThrownBy(() -> proposedOf("worker", flag)).as("nobody decided it").isInstanceOf(NotThereException.class);
        as("supervisor", () -> the(DecidingDisclosure.class).decide(flag, new DisclosureDecisionAsTold(true, "The police protect her.", "vital-interest", "yes", null)));
        assertThat(World.sql("select kind from task where ended_at is null and kind = 'flag-propose-disclosure'")).hasSize(1);
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> proposedOf(user, flag)).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ProposingADisclosure.class).toBeTold(flag))).as(user).isInstanceOf(NotThereException.class);
        }
        assertThat(as("worker", () -> the(ProposingADisclosure.class).toBeTold(flag)).getDisclosureDecisions().get(0).getReason()).isEqualTo("The police protect her.");
        UUID disclosure = proposedOf("worker", flag);
        assertThat(World.sql("select kind from task where ended_at is null and kind = 'flag-propose-disclosure'")).isEmpty();
        assertThat(state(disclosure)).as("another person approves it").isEqualTo(Disclosure.State.PROPOSED);
        assertThat(as("supervisor", () -> the(ReadingDisclosures.class).ofFlag(flag))).extracting(Disclosure::getId).containsExactly(disclosure);
        assertThat(as("supervisor", () -> the(ReadingDisclosures.class).ofFlag(FlagFixture.aFlag(CaseFileFixture.anOpenCase())))).isEmpty();
        assertThatThrownBy(() -> as("officer", () -> the(ReadingDisclosures.class).ofFlag(flag))).isInstanceOf(NotThereException.class);
        assertThat(as("supervisor3", () -> the(ReadingDisclosures.class).ofFlag(flag))).isEmpty();
    }

    private static UUID proposedOf(String user, UUID flag) {
        return as(user, () -> the(ProposingADisclosure.class).proposeOf(flag, wish("yes", null, null)).getId());
    }
}
