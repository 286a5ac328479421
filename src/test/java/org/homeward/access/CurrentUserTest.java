package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CurrentUserTest {

    private static final UUID CASE = new UUID(1, 1);

    private final CurrentUser user = new CurrentUser();

    private static UserAccount lira() {
        UserAccount lira = new UserAccount("Lira", "Lira Example", EnumSet.of(Role.CLINICIAN), new Team("Harbour team"));
        lira.change("Lira Example", EnumSet.of(Role.CLINICIAN), lira.getTeam(), true);
        lira.speaks("ar");
        return lira;
    }

    @Test
    void nobody_is_at_the_screen_before_somebody_came_in_and_nobody_may_only_what_is_public() {
        assertThat(user.isSignedIn()).isFalse();
        assertThat(user.getId()).isNull();
        assertThat(user.getTeamId()).isNull();
        assertThat(user.getName()).isEmpty();
        assertThat(user.getFormToken()).isEmpty();
        assertThat(user.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(user.getRoles()).isEmpty();
        assertThat(user.is(Role.ADMINISTRATOR)).isFalse();
        assertThat(user.isClinicalLead()).isFalse();
        assertThat(user.may(Permission.PUBLIC)).isTrue();
        for (Permission permission : EnumSet.complementOf(EnumSet.of(Permission.PUBLIC))) {
            assertThat(user.may(permission.name())).as(permission.name()).isFalse();
        }
    }

    @Test
    void whoever_came_in_is_who_their_account_says() {
        UserAccount lira = lira();
        user.become(lira);
        assertThat(user.isSignedIn()).isTrue();
        assertThat(user.getId()).isEqualTo(lira.getId());
        assertThat(user.account()).isSameAs(lira);
        assertThat(user.getTeamId()).isEqualTo(lira.getTeam().getId());
        assertThat(user.getName()).isEqualTo("Lira Example");
        assertThat(user.getLocale()).isEqualTo(Locale.forLanguageTag("ar"));
        assertThat(user.is(Role.CLINICIAN)).isTrue();
        assertThat(user.is(Role.SUPERVISOR)).isFalse();
        assertThat(user.is("CLINICIAN")).isTrue();
        assertThat(user.is("SUPERVISOR")).isFalse();
        assertThat(user.isClinicalLead()).isTrue();
    }

    @Test
    void a_job_has_no_session_and_counts_as_fresh_and_a_browser_has_one() {
        user.become(lira());
        assertThat(user.session()).isNull();
        assertThat(user.how()).isNull();
        assertThat(user.isFresh()).isTrue();
        SignedInSession session = new SignedInSession(Secrets.hash("secret"), lira(), How.PASSWORD, "browser", Instant.EPOCH);
        user.resume(session);
        assertThat(user.signedInSession()).isSameAs(session);
        assertThat(user.session()).isEqualTo(Secrets.hash("secret").substring(0, 12));
        assertThat(user.how()).isEqualTo(How.PASSWORD);
        assertThat(user.getIdleMinutes()).isEqualTo(15);
    }

    @Test
    void what_a_form_brought_along_and_the_page_it_came_from_are_kept_for_the_request() {
        user.formToken("token");
        user.onPage("/casefile/case");
        user.offer("a password");
        user.offerCode("123456");
        assertThat(user.getFormToken()).isEqualTo("token");
        assertThat(user.page()).isEqualTo("/casefile/case");
        assertThat(user.offeredPassword()).isEqualTo("a password");
        assertThat(user.offeredCode()).isEqualTo("123456");
    }

    @Test
    void an_act_within_an_act_tells_it_which_case_it_reached_and_through_what() {
        user.begin(Permission.SEE_HOME);
        user.begin(Permission.PLAN);
        assertThat(user.act()).isEqualTo(Permission.PLAN);
        user.reaches(CASE);
        user.through(Relation.TEAM);
        user.looksFor("amal");
        assertThat(user.lookedFor()).isEqualTo("amal");
        user.end();
        assertThat(user.act()).isEqualTo(Permission.SEE_HOME);
        assertThat(user.reached()).isEqualTo(CASE);
        assertThat(user.through()).isEqualTo(Relation.TEAM);
        assertThat(user.lookedFor()).isNull();
    }

    @Test
    void an_act_within_an_act_that_reached_nothing_leaves_it_as_it_was() {
        user.begin(Permission.SEE_HOME);
        user.reaches(CASE);
        user.through(Relation.TEAM);
        user.begin(Permission.PLAN);
        user.end();
        assertThat(user.reached()).isEqualTo(CASE);
        assertThat(user.through()).isEqualTo(Relation.TEAM);
    }

    @Test
    void another_case_was_not_reached_through_the_relation_to_the_first() {
        user.begin(Permission.PLAN);
        user.reaches(CASE);
        user.through(Relation.TEAM);
        user.reaches(new UUID(2, 2));
        assertThat(user.through()).isNull();
    }

    @Test
    void between_acts_nothing_is_reached_or_looked_for() {
        user.reaches(CASE);
        user.through(Relation.TEAM);
        user.looksFor("amal");
        assertThat(user.act()).isNull();
        assertThat(user.relations()).isEmpty();
        assertThat(user.reached()).isNull();
        assertThat(user.through()).isNull();
        assertThat(user.lookedFor()).isNull();
    }
}
