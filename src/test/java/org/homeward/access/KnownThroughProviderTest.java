package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;

class KnownThroughProviderTest {

    private static final String ISSUER = "https://provider.example";

    /** The display name of the account that somebody gets into. */
    private static Optional<String> known(String issuer, String subject, String userName) {
        return as("officer", () -> the(KnownThroughProvider.class).account(new Asserted(issuer, subject, userName, null, false)).map(UserAccount::getDisplayName));
    }

    @DatabaseTest
    void a_user_name_leads_to_an_account_that_is_there_and_the_subject_does_so_from_then_on() {
        assertThat(known(ISSUER, "s-1", "worker")).contains("Lira Example");
        assertThat(known(ISSUER, "s-1", "renamed-at-the-provider")).contains("Lira Example");
        assertThat(known(ISSUER, "s-1", null)).contains("Lira Example");
        assertThat(World.sql("select count(*) from provider_link").get(0).toString()).isEqualTo("1");
    }

    @DatabaseTest
    void a_user_name_that_is_given_to_somebody_else_later_opens_nothing() {
        known(ISSUER, "s-1", "worker");
        assertThat(known(ISSUER, "s-2", "worker")).isEmpty();
    }

    @DatabaseTest
    void the_same_subject_of_another_provider_is_somebody_else() {
        known(ISSUER, "s-1", "worker");
        assertThat(known("https://another.example", "s-1", "worker2")).contains("Tomas Example");
        assertThat(known(ISSUER, "s-1", "worker2")).contains("Lira Example");
    }

    @DatabaseTest
    void nobody_gets_an_account_by_being_known_at_the_provider() {
        for (String name : new String[] {"stranger", "", null, "lira example", "%"}) {
            assertThat(known(ISSUER, "s-1", name)).as(name).isEmpty();
        }
        assertThat(World.sql("select count(*) from provider_link").get(0).toString()).isEqualTo("0");
        assertThat(World.sql("select count(*) from user_account").get(0).toString()).isEqualTo("12");
    }

    @DatabaseTest
    void an_account_that_is_switched_off_stays_shut_linked_or_not() {
        known(ISSUER, "s-1", "worker");
        switchOff("worker");
        switchOff("worker2");
        assertThat(known(ISSUER, "s-1", "worker")).isEmpty();
        assertThat(known(ISSUER, "s-2", "worker2")).isEmpty();
    }

    @DatabaseTest
    void an_administrator_undoes_a_link_and_nobody_else() {
        known(ISSUER, "s-1", "worker");
        UUID lira = as("officer", () -> the(UserAccounts.class).byName("worker").orElseThrow().getId());
        assertThatThrownBy(() -> as("worker", () -> the(ManagingProviderLinks.class).undo(lira))).isInstanceOf(NotThereException.class);
        as("admin", () -> the(ManagingProviderLinks.class).undo(lira));
        assertThat(known(ISSUER, "s-2", "worker")).contains("Lira Example");
        assertThat(known(ISSUER, "s-1", "worker")).isEmpty();
    }

    private static void switchOff(String userName) {
        as("admin", () -> {
            UserAccount account = the(UserAccounts.class).byName(userName).orElseThrow();
            the(ManagingUsers.class).change(account.getId(), account.getVersion(), account.getDisplayName(), account.getRoles(), account.getTeam().getId(), false, false);
        });
    }
}
