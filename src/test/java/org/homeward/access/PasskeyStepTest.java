package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.Optional;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;

/** Whoever has a passkey does not come in by the password alone, however they came: and the provider's word counts as one proof or two. */
class PasskeyStepTest {

    private static SigningIn.Begun proved(String user, How how) {
        return as("officer", () -> the(LettingIn.class).proved(account(user), how, SignInFixture.somewhere()));
    }

    private static UserAccount account(String user) {
        return the(UserAccounts.class).byName(user).orElseThrow();
    }

    private static void addKey(String user) {
        as(user, () -> the(Passkeys.class).add(new Passkey(account(user), new RelyingParty.Registered("key-of-" + user, "x", 0), "phone", NOON)));
    }

    @DatabaseTest
    void the_password_alone_leads_to_the_passkey() {
        addKey("worker");
        assertThat(proved("worker", How.PASSWORD).step()).contains("/access/passkey-step");
        assertThat(proved("worker2", How.PASSWORD).step()).isEmpty();
    }

    @DatabaseTest
    void the_providers_word_alone_leads_there_too_unless_it_says_that_two_things_were_proved() {
        addKey("worker");
        assertThat(proved("worker", How.IDENTITY_PROVIDER).step()).contains("/access/passkey-step");
        assertThat(proved("worker", How.IDENTITY_PROVIDER_TWICE).step()).isEqualTo(Optional.empty());
    }

    @DatabaseTest
    void how_a_sign_in_began_is_kept_until_it_is_finished() {
        addKey("worker");
        String halfway = proved("worker", How.IDENTITY_PROVIDER).secret();
        as("officer", () -> {
            the(LettingIn.class).finish(halfway, How.PASSWORD_AND_PASSKEY, SignInFixture.somewhere());
            assertThat(the(CurrentUser.class).how()).isEqualTo(How.IDENTITY_PROVIDER_AND_OURS);
        });
    }

    @DatabaseTest
    void nobody_goes_through_a_step_that_they_never_came_to() {
        assertThatThrownBy(() -> as("officer", () -> the(SigningInWithPasskey.class).second("not a halfway secret", "{}", SignInFixture.somewhere())))
                .isInstanceOf(RefusedException.class);
    }
}
