package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;

/** What several stories begin with. */
final class Casework {

    private Casework() {
    }

    /** Registers one woman born in 1996 who came back as an adult; returns her case. Names must differ from story to story: who is alike needs a reason. */
    static String registersAnAdult(Visitor worker, String name) {
        begins(worker, name, "17/5/1996").choose("track-0", "ADULT_RETURNEE").click("#save");
        return registered(worker);
    }

    /** Registers one child, on the track of children by its age. */
    static String registersAChild(Visitor worker, String name, String born) {
        begins(worker, name, born).click("#save");
        return registered(worker);
    }

    private static Visitor begins(Visitor worker, String name, String born) {
        worker.open("/casefile/register");
        return worker.choose("referralSource", "family").fill("referralReason", "Asks for help after the return.").choose("language", "ar")
                .fill("fullName-0", name).fill("born-0", born).check("sex-0", "FEMALE");
    }

    private static String registered(Visitor worker) {
        assertThat(worker.text()).contains("Registered.");
        return worker.caseId();
    }

    static void logsACallWithAnActiveCadre(Visitor worker, String caseId) {
        worker.open("/casefile/outside-contact?case=" + caseId);
        worker.check("counterpart", "active").check("channel", "call").check("direction", "both").tick("answered").check("wanted", "yes")
                .check("purposes", "family").fill("on", "today").choose("frequency", "weekly").choose("sourceType", "self")
                .choose("certainty", "first-hand").fill("note", "She told us herself.").seesNoBarrier().click("#save");
        assertThat(worker.text()).contains("The contact is saved.");
    }

    /** Fills in how we know something and saves it: as the person claims it. */
    static void saysAsClaimed(Visitor worker, String sourceType) {
        worker.check("standing", "CLAIMED").choose("sourceType", sourceType).choose("certainty", "single-report").click("#save");
        assertThat(worker.page().locator(".done-note").count()).as(worker.page().url()).isEqualTo(1);
    }

    /** @param consent a code of {@code care-consent}: a child agrees together with a guardian */
    static void refersToCare(Visitor worker, String caseId, String consent) {
        worker.open("/care/refer?case=" + caseId);
        worker.fill("reason", "She sleeps badly and would like to speak with somebody.").check("urgency", "soon").check("consent", consent);
        worker.page().locator("#clinician").selectOption(new SelectOption().setLabel("Dr Ardit Specimen"));
        worker.click("#save");
        assertThat(worker.page().url()).contains("/care/care");
    }

    static void takesOn(Visitor clinician, String caseId) {
        clinician.open("/care/accept?case=" + caseId);
        clinician.choose("modality", "supportive").click("#save");
    }

    /** Goes to the page of the review queue on which a case stands; returns the link to its flag. */
    static String inTheQueue(Visitor supervisor, String caseId) {
        String link = "main a[href*='" + caseId + "']";
        supervisor.open("/review/queue");
        while (supervisor.page().locator(link).count() == 0) {
            supervisor.click("a[rel=next]");
        }
        return link;
    }
}
