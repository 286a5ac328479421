package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;

class ProvingAgainTest {

    private static final Instant STALE = NOON.plus(Duration.ofMinutes(5));

    private static String signedIn() {
        return at(NOON, "officer", () -> SignInFixture.strongly("admin"));
    }

    /** A sensitive act in a session of a browser, with what was typed as a new proof. */
    private static void act(String session, Instant when, String proof) {
        at(when, "officer", () -> {
            the(SigningIn.class).recognise(session);
            the(CurrentUser.class).offer(proof);
            the(ManagingUsers.class).create("fresh" + when.getEpochSecond(), "Fresh", java.util.Set.of(Role.PROGRAMME_STAFF), null, false);
        });
    }

    @DatabaseTest
    void who_has_just_signed_in_is_not_asked() {
        act(signedIn(), STALE.minusSeconds(1), null);
    }

    @DatabaseTest
    void after_five_minutes_a_sensitive_act_asks_for_the_password() {
        String session = signedIn();
        for (String nothing : new String[] {null, ""}) {
            assertThatThrownBy(() -> act(session, STALE, nothing)).isInstanceOf(RefusedException.class).hasMessageContaining("access.proof.needed");
        }
        assertThatThrownBy(() -> act(session, STALE, "not it")).hasMessageContaining("access.proof.wrong");
        act(session, STALE, DemoAccounts.PASSWORD);
    }

    @DatabaseTest
    void a_proof_counts_for_five_minutes_also_when_the_act_was_refused() {
        String session = signedIn();
        at(STALE, "officer", () -> {
            the(SigningIn.class).recognise(session);
            the(CurrentUser.class).offer(DemoAccounts.PASSWORD);
            assertThatThrownBy(() -> the(ManagingUsers.class).inviteToSetAPassword(new java.util.UUID(0, 0))).isInstanceOf(org.homeward.shared.NotThereException.class);
            assertThat(the(CurrentUser.class).isFresh()).isTrue();
        });
        act(session, STALE.plus(Duration.ofMinutes(5)).minusSeconds(1), null);
        assertThatThrownBy(() -> act(session, STALE.plus(Duration.ofMinutes(5)), null)).hasMessageContaining("access.proof.needed");
    }
}
