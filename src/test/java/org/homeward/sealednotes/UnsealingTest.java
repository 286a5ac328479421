package org.homeward.sealednotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.sealednotes.SealedNoteFixture.DECISION;
import static org.homeward.sealednotes.SealedNoteFixture.EVERYBODY;
import static org.homeward.sealednotes.SealedNoteFixture.REASON;
import static org.homeward.sealednotes.SealedNoteFixture.ask;
import static org.homeward.sealednotes.SealedNoteFixture.decide;
import static org.homeward.sealednotes.SealedNoteFixture.own;
import static org.homeward.sealednotes.SealedNoteFixture.state;
import static org.homeward.sealednotes.SealedNoteFixture.unsealed;
import static org.homeward.sealednotes.SealedNoteFixture.write;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.access.SignInFixture;
import org.homeward.access.SigningIn;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.sealednotes.Unsealing.State;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class UnsealingTest {

    private static final Instant LAST = NOON.plus(Duration.ofHours(24)).minusSeconds(1);

    @DatabaseTest
    void once_a_second_person_allows_it_the_asker_alone_reads_for_24_hours() {
        UUID id = aCaseWithNotes();
        UUID asked = ask("supervisor", id);
        assertThatThrownBy(() -> unsealed(NOON, "supervisor", id)).isInstanceOf(NotThereException.class);
        decide("supervisor3", asked, true);
        assertThat(unsealed(NOON, "supervisor", id)).containsExactly("who informs", "who is threatened");
        assertThat(unsealed(LAST, "supervisor", id)).hasSize(2);
        assertThatThrownBy(() -> unsealed(LAST.plusSeconds(1), "supervisor", id)).isInstanceOf(NotThereException.class);
        assertThat(List.of(state(NOON, asked), state(LAST, asked), state(LAST.plusSeconds(1), asked))).containsExactly(State.READY, State.READY, State.LAPSED);
        for (String other : EVERYBODY) {
            if (!other.equals("supervisor")) {
                assertThatThrownBy(() -> unsealed(NOON, other, id)).as(other).isInstanceOf(NotThereException.class);
            }
        }
        assertThat(own("supervisor2", id)).isEmpty();
    }

    @DatabaseTest
    void it_opens_the_notes_of_that_case_as_they_were_when_it_was_allowed_and_no_others() {
        UUID id = aCaseWithNotes();
        UUID other = aCaseWithNotes();
        decide("officer", ask("supervisor", id), true);
        at(NOON.plusSeconds(60), "worker", () -> the(WritingASealedNote.class).write(id, "witness", "told in confidence afterwards"));
        assertThat(unsealed(LAST, "supervisor", id)).hasSize(2);
        assertThatThrownBy(() -> unsealed(NOON, "supervisor", other)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void refused_means_nothing_is_read_and_both_sides_see_why() {
        UUID id = aCaseWithNotes();
        UUID asked = ask("supervisor", id);
        decide("supervisor2", asked, false);
        assertThatThrownBy(() -> unsealed(NOON, "supervisor", id)).isInstanceOf(NotThereException.class);
        Unsealing seen = as("supervisor", () -> the(AskingToUnseal.class).asked(id)).get(0);
        assertThat(seen.getDecisionWords()).isEqualTo(DECISION);
        assertThat(seen.stateAt(NOON)).isEqualTo(State.REFUSED);
        assertThat(as("supervisor2", () -> the(DecidingOnUnsealing.class).read(asked)).getDecisionWords()).isEqualTo(DECISION);
        ask("supervisor", id);
    }

    @DatabaseTest
    void until_it_is_allowed_a_case_with_notes_answers_like_one_without() {
        UUID with = aCaseWithNotes();
        UUID without = anOpenCase();
        assertThat(statementsOfAsking(with)).isEqualTo(statementsOfAsking(without));
        for (UUID id : List.of(with, without)) {
            Unsealing asked = as("supervisor", () -> the(AskingToUnseal.class).asked(id)).get(0);
            assertThat(StatementCount.of(() -> decide("officer", asked.getId(), true))).isLessThanOrEqualTo(8);
        }
        assertThat(unsealed(NOON, "supervisor", without)).isEmpty();
    }

    private static int statementsOfAsking(UUID id) {
        return StatementCount.of(() -> ask("supervisor", id));
    }

    @DatabaseTest
    void the_teams_supervisors_and_for_children_the_lead_ask_supervisors_and_the_officer_decide_nobody_else() {
        UUID adult = aCaseWithNotes();
        UUID child = aChildsCase();
        for (String user : EVERYBODY) {
            mayOrNot(Set.of("supervisor", "supervisor2").contains(user), () -> ask(user, adult));
            mayOrNot(Set.of("supervisor", "supervisor2", "children").contains(user), () -> ask(user, child));
        }
        UUID asked = World.sql("select id from unsealing where asked_by = (select id from user_account where user_name = 'children')").stream()
                .map(found -> UUID.fromString(found.toString())).findFirst().orElseThrow();
        for (String user : EVERYBODY) {
            mayOrNot(Set.of("supervisor", "supervisor2", "supervisor3", "officer").contains(user), () -> {
                assertThat(as(user, () -> the(DecidingOnUnsealing.class).waiting())).extracting(u -> u.getAskedBy().getUserName()).doesNotContain(user);
                assertThat(as(user, () -> the(DecidingOnUnsealing.class).read(asked)).getFile().getNumber()).isNotBlank();
            });
        }
        decide("supervisor3", asked, true);
        assertThatThrownBy(() -> decide("officer", asked, false)).hasMessageContaining("decided-already");
    }

    @DatabaseTest
    void in_no_combination_of_roles_one_person_does_both_halves() {
        UUID id = aChildsCase();
        int asked = 0;
        int refused = 0;
        for (Set<Role> roles : combinations()) {
            holds("worker", roles);
            try {
                UUID mine = ask("worker", id);
                asked++;
                assertThatThrownBy(() -> decide("worker", mine, true)).as(roles.toString()).isInstanceOfAny(RefusedException.class, NotThereException.class);
                assertThat(state(NOON, mine)).as(roles.toString()).isEqualTo(State.WAITING);
                decide("officer", mine, false);
            } catch (NotThereException mayNotAsk) {
                refused++;
            }
        }
        assertThat(asked).as("social worker and clinician or not, and at least one of supervisor and lead").isEqualTo(12);
        assertThat(asked + refused).isEqualTo(127);
    }

    /** Every set of roles but the empty one. */
    private static List<Set<Role>> combinations() {
        return java.util.stream.IntStream.range(1, 1 << Role.values().length)
                .<Set<Role>>mapToObj(bits -> Arrays.stream(Role.values()).filter(role -> (bits >> role.ordinal() & 1) == 1)
                        .collect(java.util.stream.Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))).toList();
    }

    private static void holds(String user, Set<Role> roles) {
        as("admin", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            UserAccount account = the(UserAccounts.class).byName(user).orElseThrow();
            account.change(account.getDisplayName(), roles, account.getTeam(), false);
            em.getTransaction().commit();
        });
    }

    @DatabaseTest
    void asking_and_deciding_need_a_fresh_proof_of_who_it_is() {
        UUID id = aCaseWithNotes();
        String supervisor = session("supervisor");
        String officer = session("officer");
        Instant stale = NOON.plus(Duration.ofMinutes(5));
        assertThatThrownBy(() -> in(supervisor, stale, "supervisor", () -> the(AskingToUnseal.class).ask(id, "immediate-danger", REASON))).hasMessageContaining("access.proof.needed");
        UUID asked = ask("supervisor", id);
        assertThatThrownBy(() -> in(officer, stale, "officer", () -> the(DecidingOnUnsealing.class).decide(asked, true, DECISION))).hasMessageContaining("access.proof.needed");
        assertThat(state(NOON, asked)).isEqualTo(State.WAITING);
    }

    private static String session(String user) {
        return at(NOON, user, () -> SignInFixture.strongly(user));
    }

    private static void in(String session, Instant when, String user, Runnable act) {
        at(when, user, () -> {
            the(SigningIn.class).recognise(session);
            the(CurrentUser.class).offer(null);
            act.run();
        });
    }

    @DatabaseTest
    void what_is_missing_too_short_or_asked_twice_is_refused() {
        UUID id = anOpenCase();
        assertThatThrownBy(() -> asks(id, null, "")).hasMessageContaining("reason").hasMessageContaining("words");
        assertThatThrownBy(() -> asks(id, "curiosity", REASON)).hasMessageContaining("reason");
        assertThatThrownBy(() -> asks(id, "other", "  nineteen letters.    ")).hasMessageContaining("too-short");
        assertThatThrownBy(() -> asks(id, "other", "x".repeat(2_001))).hasMessageContaining("general.too-long");
        UUID asked = ask("supervisor", id);
        assertThatThrownBy(() -> ask("supervisor", id)).hasMessageContaining("asked-already");
        assertThatThrownBy(() -> as("officer", () -> the(DecidingOnUnsealing.class).decide(asked, true, "fine"))).hasMessageContaining("too-short");
        decide("officer", asked, true);
        assertThatThrownBy(() -> ask("supervisor", id)).hasMessageContaining("asked-already");
        assertThatThrownBy(() -> decide("officer", UUID.randomUUID(), true)).isInstanceOf(NotThereException.class);
    }

    private static void asks(UUID id, String reason, String words) {
        as("supervisor", () -> the(AskingToUnseal.class).ask(id, reason, words));
    }

    @DatabaseTest
    void asking_deciding_and_every_reading_are_on_record_with_the_case_and_no_word_of_it_in_clear() {
        UUID id = aCaseWithNotes();
        UUID asked = ask("supervisor", id);
        assertThatThrownBy(() -> decide("supervisor", asked, true)).isInstanceOf(RefusedException.class);
        decide("officer", asked, true);
        unsealed(NOON, "supervisor", id);
        unsealed(NOON, "supervisor", id);
        assertThat(World.sql("select act || ' ' || outcome from audit_row where case_id = '" + id + "' and act not like 'Writing%' order by at, id"))
                .containsExactlyInAnyOrder("AskingToUnseal.ask DONE", "DecidingOnUnsealing.decide REFUSED", "DecidingOnUnsealing.decide DONE",
                        "ReadingSealedNotes.unsealed DONE", "ReadingSealedNotes.unsealed DONE");
        assertThat(SealedNoteFixture.dump().toString()).doesNotContain(REASON, DECISION, "who informs", "who is threatened");
    }

    @DatabaseTest
    void the_list_of_what_waits_takes_the_same_few_statements_for_one_and_for_many() {
        ask("supervisor", anOpenCase());
        int one = waiting();
        for (int i = 0; i < 4; i++) {
            ask("supervisor", anOpenCase());
            ask("supervisor2", anOpenCase());
        }
        assertThat(waiting()).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    private static int waiting() {
        return StatementCount.of(() -> as("officer", () -> the(DecidingOnUnsealing.class).waiting())
                .forEach(u -> assertThat(u.getAskedBy().getDisplayName() + u.getFile().getNumber() + u.getWords()).isNotBlank()));
    }

    private static UUID aCaseWithNotes() {
        UUID id = anOpenCase();
        write("worker", id, "informant", "who informs");
        write("clinician", id, "threat", "who is threatened");
        return id;
    }

    private static void mayOrNot(boolean may, Runnable act) {
        if (may) {
            act.run();
        } else {
            assertThatThrownBy(act::run).isInstanceOf(NotThereException.class);
        }
    }
}
