package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.consent.Consent;
import org.homeward.consent.ConsentAsTold;
import org.homeward.consent.ConsentState;
import org.homeward.consent.Consents;
import org.homeward.consent.NoticeAsTold;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static void explain(UUID id) {
        as("worker", () -> the(AskingForConsent.class).explain(id, new NoticeAsTold(TODAY, "ar", "Sami Sample", "Lira Example", "left")));
    }

    private static ConsentAsTold given(String guardian, String assent, String... purposes) {
        return new ConsentAsTold(List.of(purposes), ConsentState.GIVEN, TODAY, guardian, assent, "signed", "ar", null, null);
    }

    private static List<Consent> record(UUID id, ConsentAsTold told) {
        return as("worker", () -> the(AskingForConsent.class).record(id, told));
    }

    private static Consent current(UUID id, String purpose) {
        return as("worker", () -> the(Consents.class).current(id)).get(purpose);
    }

    @DatabaseTest
    void invariant_21_consent_is_per_purpose() {
        UUID id = CaseFileFixture.anOpenCase();
        explain(id);
        record(id, given(null, null, "services", "storage"));
        assertThat(current(id, "services").isGiven()).isTrue();
        assertThat(current(id, "storage").getRound()).isEqualTo(1);
        assertThat(current(id, "media")).isNull();
        assertThat(as("worker", () -> the(Consents.class).isGiven(id, "media"))).isFalse();
    }

    @DatabaseTest
    void nobody_agrees_to_what_was_not_explained() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> record(id, given(null, null, "services"))).isInstanceOf(RefusedException.class).hasMessageContaining("explain-first");
        ConsentAsTold no = new ConsentAsTold(List.of("services"), ConsentState.NOT_GIVEN, TODAY, null, null, null, null, null, null);
        assertThat(record(id, no)).hasSize(1);
    }

    @DatabaseTest
    void invariant_21_consent_is_dated_versioned_and_can_be_withdrawn_and_the_earlier_one_stays_readable() {
        UUID id = CaseFileFixture.anOpenCase();
        explain(id);
        record(id, given(null, null, "sharing"));
        as("worker", () -> the(AskingForConsent.class).withdraw(id, "sharing", null));
        assertThat(current(id, "sharing").getState()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(as("worker", () -> the(ReadingConsents.class).history(id))).extracting(Consent::getState)
                .containsExactly(ConsentState.WITHDRAWN, ConsentState.GIVEN);
        assertThatThrownBy(() -> as("worker", () -> the(AskingForConsent.class).withdraw(id, "sharing", null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("not-given-now");
        record(id, given(null, null, "sharing"));
        assertThat(current(id, "sharing").getRound()).isEqualTo(3);
    }

    @DatabaseTest
    void for_a_child_the_guardian_decides_and_the_child_is_asked() {
        UUID id = CaseFileFixture.aChildsCase();
        explain(id);
        assertThatThrownBy(() -> record(id, given(null, null, "services"))).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.refusals()).extracting(Refusal::field).containsExactly("guardian", "childsAssent"));
        assertThat(record(id, given("Amina Placeholder", "yes", "services")).get(0).getChildsAssent()).isEqualTo("yes");
    }

    @DatabaseTest
    void nobody_agrees_to_media_or_research_for_a_child() {
        UUID id = CaseFileFixture.aChildsCase();
        explain(id);
        for (String purpose : List.of("media", "research")) {
            assertThatThrownBy(() -> record(id, given("Amina Placeholder", "yes", purpose)))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("never-for-children");
        }
    }

    @DatabaseTest
    void consent_is_asked_by_those_who_work_on_the_case() {
        UUID id = CaseFileFixture.anOpenCase();
        explain(id);
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "programme"}) {
            assertThatThrownBy(() -> as(user, () -> the(AskingForConsent.class).record(id, given(null, null, "services")))).isInstanceOf(NotThereException.class);
        }
        assertThat(as("clinician", () -> the(ReadingConsents.class).notices(id))).hasSize(1);
        assertThatThrownBy(() -> as("worker2", () -> the(ReadingConsents.class).notices(id))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_notice_says_when_in_which_language_and_who_explained() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(AskingForConsent.class).explain(id, new NoticeAsTold(TODAY.plusDays(1), null, null, null, null))))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.refusals()).extracting(Refusal::field)
                        .containsExactly("givenOn", "noticeLanguage", "explainedBy", "copyLeft"));
    }
}
