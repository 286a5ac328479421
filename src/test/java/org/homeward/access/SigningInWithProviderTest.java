package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.access.LyingProvider.FIRST;
import static org.homeward.access.LyingProvider.signed;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Coming in through the organisation's provider, as it is set by its settings: from the browser that comes back to the session that begins. */
class SigningInWithProviderTest {

    private static final Instant STALE = NOON.plus(SignedInSession.FRESH);
    private static final List<String> SETTINGS = List.of("homeward.oidc.issuer", "homeward.oidc.client-id", "homeward.oidc.second-factor", "homeward.url");

    private final LyingProvider there = new LyingProvider();

    @BeforeEach
    void set() {
        System.setProperty("homeward.oidc.issuer", there.issuer);
        System.setProperty("homeward.oidc.client-id", LyingProvider.CLIENT);
        System.setProperty("homeward.oidc.second-factor", "otp, gold");
        System.setProperty("homeward.url", "https://homeward.example/");
    }

    @AfterEach
    void unset() {
        SETTINGS.forEach(System::clearProperty);
        makeAnew();
        there.close();
    }

    /** The provider is made anew, of the settings as they are now. */
    private static void makeAnew() {
        BeanManager beans = CDI.current().getBeanManager();
        ((AlterableContext) beans.getContext(ApplicationScoped.class)).destroy(beans.resolve(beans.getBeans(IdentityProvider.class)));
    }

    private SigningIn.Begun arrived(UnaryOperator<JWTClaimsSet.Builder> told) {
        return as("officer", () -> {
            makeAnew();
            there.idToken = signed(FIRST, there.claims(told));
            return the(SigningInWithProvider.class).arrive(there.visit, there.comingBack(), SignInFixture.somewhere());
        });
    }

    private static How how(String secret) {
        return as("officer", () -> {
            assertThat(the(SigningIn.class).recognise(secret)).isTrue();
            assertThat(the(CurrentUser.class).getName()).isEqualTo("Lira Example");
            return the(CurrentUser.class).how();
        });
    }

    @DatabaseTest
    void whoever_is_known_there_and_has_an_account_here_comes_in() {
        assertThat(how(arrived(c -> c).secret())).isEqualTo(How.IDENTITY_PROVIDER);
        assertThat(how(arrived(c -> c.claim("amr", List.of("pwd", "otp"))).secret())).isEqualTo(How.IDENTITY_PROVIDER_TWICE);
    }

    @DatabaseTest
    void whoever_has_no_account_here_is_answered_as_everybody_else_who_cannot_come_in() {
        assertThatThrownBy(() -> arrived(c -> c.subject("s-9").claim("preferred_username", "stranger"))).isInstanceOf(RefusedException.class).hasMessageContaining("access.sign-in.provider-refused");
    }

    /** Somebody signed in through the provider sits there and proves it there again. @return whether that counts */
    private boolean provesAgain(String session, UnaryOperator<JWTClaimsSet.Builder> told) {
        return at(STALE, "officer", () -> {
            the(SigningIn.class).recognise(session);
            assertThat(the(CurrentUser.class).isFresh()).isFalse();
            there.idToken = signed(FIRST, there.claims(told));
            try {
                the(SigningInWithProvider.class).proveAgain(there.visit, there.comingBack());
            } catch (RefusedException refused) {
                assertThat(refused).hasMessageContaining("access.sign-in.provider-refused");
            }
            return the(CurrentUser.class).isFresh();
        });
    }

    private static UnaryOperator<JWTClaimsSet.Builder> provedAt(Instant moment, String... methods) {
        return c -> c.claim("auth_time", moment.getEpochSecond()).claim("amr", List.of(methods));
    }

    @DatabaseTest
    void who_sits_there_is_proved_again_only_by_the_same_person_and_only_just_now() {
        String session = arrived(c -> c.claim("amr", List.of("otp"))).secret();
        assertThat(provesAgain(session, c -> c)).as("the provider does not say when").isFalse();
        assertThat(provesAgain(session, provedAt(STALE.minus(SignedInSession.FRESH)))).as("five minutes ago").isFalse();
        assertThat(provesAgain(session, c -> provedAt(STALE).apply(c).subject("s-2"))).as("somebody nobody knows here").isFalse();
        as("officer", () -> the(KnownThroughProvider.class).account(new Asserted(there.issuer, "s-2", "worker2", null, false)));
        assertThat(provesAgain(session, c -> provedAt(STALE).apply(c).subject("s-2"))).as("a colleague").isFalse();
        assertThat(provesAgain(session, provedAt(STALE.minus(SignedInSession.FRESH).plusSeconds(1)))).isTrue();
    }

    @DatabaseTest
    void whoever_has_a_second_step_proves_two_things_there_too() {
        as("worker", () -> the(Passkeys.class).add(new Passkey(the(UserAccounts.class).byName("worker").orElseThrow(), new RelyingParty.Registered("key", "x", 0), "phone", NOON)));
        String session = arrived(c -> c.claim("amr", List.of("otp"))).secret();
        assertThat(provesAgain(session, provedAt(STALE, "pwd"))).isFalse();
        assertThat(provesAgain(session, provedAt(STALE, "pwd", "otp"))).isTrue();
    }

    @DatabaseTest
    void an_administrator_sees_since_when_an_account_is_linked_and_undoes_only_what_is_there() {
        arrived(c -> c);
        UUID lira = as("worker", () -> the(CurrentUser.class).getId());
        assertThat(as("admin", () -> the(ManagingProviderLinks.class).of(lira)).orElseThrow().getLinkedAt()).isEqualTo(NOON);
        as("admin", () -> the(ManagingProviderLinks.class).undo(lira));
        assertThat(as("admin", () -> the(ManagingProviderLinks.class).of(lira))).isEmpty();
        assertThatThrownBy(() -> as("admin", () -> the(ManagingProviderLinks.class).undo(lira))).isInstanceOf(NotThereException.class);
    }
}
