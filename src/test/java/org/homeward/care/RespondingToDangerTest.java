package org.homeward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.care.CareFixture.aPhq9;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.OpeningACase;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.homeward.tasks.Task;
import org.homeward.tasks.Tasks;

class RespondingToDangerTest {

    private static UUID begun(String user, UUID caseId) {
        return as(user, () -> the(RespondingToDanger.class).begin(caseId)).getId();
    }

    private static Task task(String kind, UUID id) {
        return as("worker", () -> the(Tasks.class).findOpen(kind, id).orElseThrow());
    }

    @DatabaseTest
    void invariant_13_the_self_harm_item_opens_the_safety_steps_at_once_whatever_the_total() {
        UUID caseId = anOpenCase();
        as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, aPhq9(0, 0, 0, 0, 0, 0, 0, 0, 1)));
        List<SafetyResponse> seen = as("worker", () -> the(RespondingToDanger.class).ofCase(caseId));
        assertThat(seen).singleElement().satisfies(r -> assertThat(r.getOpenedBy().getUserName()).isEqualTo("clinician"));
        UUID id = seen.get(0).getId();
        assertThat(task("safety-plan", id).getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(task("safety-contact", id).getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(72)));
        assertThat(task("safety-plan", id).getOwner().getUserName()).isEqualTo("clinician");
        assertThat(task("safety-close", id).getOwner().getUserName()).isEqualTo("clinician");
        assertThat(seen.get(0).taken(SafetyStep.LEAD_TOLD)).as("the clinical lead found it out").isPresent();
    }

    @DatabaseTest
    void invariant_13_the_highest_total_without_the_self_harm_item_opens_none() {
        UUID caseId = anOpenCase();
        as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, aPhq9(3, 3, 3, 3, 3, 3, 3, 3, 0)));
        assertThat(as("worker", () -> the(RespondingToDanger.class).ofCase(caseId))).isEmpty();
    }

    @DatabaseTest
    void whoever_is_worried_begins_it_and_tells_the_clinical_lead_within_the_hour() {
        UUID id = begun("worker", anOpenCase());
        assertThat(task("safety-lead-told", id)).satisfies(t -> {
            assertThat(t.getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
            assertThat(t.getOwner().getUserName()).isEqualTo("worker");
        });
        as("worker", () -> the(RespondingToDanger.class).take(id, SafetyStep.LEAD_TOLD, "Called Dr Specimen."));
        assertThat(as("worker", () -> the(Tasks.class).findOpen("safety-lead-told", id))).isEmpty();
        assertThatThrownBy(() -> as("worker", () -> the(RespondingToDanger.class).take(id, SafetyStep.LEAD_TOLD, "Again.")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("taken-already");
    }

    @DatabaseTest
    void only_a_clinical_lead_closes_and_says_what_was_done() {
        UUID id = begun("worker", anOpenCase());
        for (String user : new String[] {"worker", "supervisor", "children", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> the(RespondingToDanger.class).close(id, "Done."))).isInstanceOf(NotThereException.class);
        }
        assertThatThrownBy(() -> as("clinician", () -> the(RespondingToDanger.class).close(id, " "))).isInstanceOf(RefusedException.class);
        as("clinician", () -> the(RespondingToDanger.class).close(id, "Seen today, plan written, sister stays with her."));
        assertThat(World.sql("select count(*) from task where kind like 'safety%' and ended_at is null").get(0).toString()).isEqualTo("0");
        assertThatThrownBy(() -> as("clinician", () -> the(RespondingToDanger.class).take(id, SafetyStep.CONTACTED, "Called.")))
                .isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void a_clinical_lead_reaches_the_safety_steps_of_every_case_but_not_the_case_and_another_clinician_neither() {
        UUID id = begun("worker", anOpenCase());
        aClinician("lead2", true);
        aClinician("clinician2", false);
        UUID caseId = as("lead2", () -> the(RespondingToDanger.class).read(id)).caseId();
        as("lead2", () -> assertThat(the(RespondingToDanger.class).open()).hasSize(1));
        assertThatThrownBy(() -> as("lead2", () -> the(OpeningACase.class).open(caseId))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("lead2", () -> the(ReadingTheClinicalRecord.class).open(caseId))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("clinician2", () -> the(RespondingToDanger.class).read(id))).isInstanceOf(NotThereException.class);
        as("clinician2", () -> assertThat(the(RespondingToDanger.class).open()).isEmpty());
        assertThatThrownBy(() -> as("clinician2", () -> the(RespondingToDanger.class).close(id, "Done."))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void the_protocol_is_read_by_the_one_who_is_there() {
        UUID id = begun("worker", anOpenCase());
        assertThat(as("supervisor", () -> the(RespondingToDanger.class).protocolRead(id)).getProtocolReadAt()).isNull();
        assertThat(as("worker", () -> the(RespondingToDanger.class).protocolRead(id)).getProtocolReadAt()).isEqualTo(NOON);
    }

    @DatabaseTest
    void a_case_with_open_safety_steps_does_not_close() {
        UUID caseId = anOpenCase();
        UUID id = begun("worker", caseId);
        as("worker", () -> assertThat(the(CareSettled.class).refuses(the(OpeningACase.class).open(caseId))).isPresent());
        as("clinician", () -> the(RespondingToDanger.class).close(id, "Entered by mistake."));
        as("worker", () -> assertThat(the(CareSettled.class).refuses(the(OpeningACase.class).open(caseId))).isEmpty());
    }

    private static void aClinician(String name, boolean leads) {
        as("clinician", () -> {
            jakarta.persistence.EntityManager em = the(jakarta.persistence.EntityManager.class);
            em.getTransaction().begin();
            UserAccount account = new UserAccount(name, name, java.util.EnumSet.of(Role.CLINICIAN), null);
            account.change(name, java.util.EnumSet.of(Role.CLINICIAN), null, leads);
            the(UserAccounts.class).add(account);
            em.getTransaction().commit();
        });
    }
}
