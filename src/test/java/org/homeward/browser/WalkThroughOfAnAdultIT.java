package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Walk-through A: somebody of 26 reports a lost passport at a consulate, says to have left for good, and was announced
 * dead online. The rule asks why; two supervisors see an ordinary explanation. What a clinician learns stays with the clinician.
 */
class WalkThroughOfAnAdultIT {

    private static final String FLAG = "Publicly reported dead, and alive";

    @Test
    void somebody_announced_dead_came_home_and_two_supervisors_understand_why() {
        try (Visitor worker = Visitor.signedIn("worker"); Visitor supervisor = Visitor.signedIn("supervisor")) {
            String caseId = Casework.registersAnAdult(worker, "Kaltrina Seventhree");
            tellsOfTheReturn(worker, caseId);
            tellsOfTheDeathReport(worker, caseId);
            hearsayCarriesNoMoreThanAConcern(worker, caseId);
            understands(supervisor, caseId);
            agrees(caseId);
            worker.open("/flags/flags?case=" + caseId);
            worker.click("main summary:has-text('Closed flags')");
            assertThat(worker.text()).contains("there is an ordinary explanation");
            clinicalWorkStaysClinical(worker, supervisor, caseId);
        }
    }

    private static void tellsOfTheReturn(Visitor worker, String caseId) {
        worker.open("/casefile/record-journey?case=" + caseId);
        worker.check("circumstance", "via-consulate").fill("returnedOn", "-6");
        Casework.saysAsClaimed(worker, "self");
        worker.open("/casefile/record-lost-document?case=" + caseId);
        worker.choose("kind", "passport").fill("reportedAt", "Consulate at Nowhere Bay").fill("reportedOn", "-8");
        Casework.saysAsClaimed(worker, "self");
        worker.open("/casefile/record-departure?case=" + caseId);
        worker.check("status", "left-rejects").fill("saidOn", "today");
        Casework.saysAsClaimed(worker, "self");
        worker.open("/casefile/return?case=" + caseId);
        assertThat(worker.text()).contains("Consulate at Nowhere Bay", "Claimed").doesNotContain("Verified by");
        worker.seesNoBarrier();
    }

    private static void tellsOfTheDeathReport(Visitor worker, String caseId) {
        worker.open("/casefile/record-death-report?case=" + caseId);
        worker.fill("seenAt", "A post that a cousin saw online").fill("reportedOn", "-60").fill("foundAliveOn", "-7").fill("account", "The group posted it after I ran.");
        Casework.saysAsClaimed(worker, "family");
        worker.open("/flags/flags?case=" + caseId);
        assertThat(worker.text()).contains(FLAG, "concern", "not yet judged");
    }

    private static void hearsayCarriesNoMoreThanAConcern(Visitor worker, String caseId) {
        worker.open("/flags/raise-flag?case=" + caseId + "&indicator=CN-03");
        worker.fill("text", "Somebody in the village says she gets money.").check("sourceType", "other").check("certainty", "hearsay")
                .fill("rationale", "To be understood.").choose("severity", "SERIOUS").click("#send");
        assertThat(worker.text()).contains("a flag stays a concern");
        assertThat(worker.page().inputValue("#text")).contains("Somebody in the village");
        worker.seesNoBarrier();
    }

    private static void understands(Visitor supervisor, String caseId) {
        supervisor.click(Casework.inTheQueue(supervisor, caseId));
        supervisor.fill("strength", "Brings her papers without being asked.").fill("words", "The group posted it after I ran.")
                .check("outcome", "lifted-benign").fill("reason", "The post served the group. Nothing shows that she arranged it.")
                .check("confidence", "moderate").fill("wouldChange", "A sign that she knew of the post before.").click("#decide");
        assertThat(supervisor.text()).contains("Your decision is recorded.", "Waiting for a second person");
    }

    private static void agrees(String caseId) {
        try (Visitor second = Visitor.signedIn("supervisor2")) {
            second.click(Casework.inTheQueue(second, caseId)).seesNoBarrier().click("#agree");
            assertThat(second.text()).contains("Your decision is recorded.");
        }
    }

    private static void clinicalWorkStaysClinical(Visitor worker, Visitor supervisor, String caseId) {
        Casework.refersToCare(worker, caseId, "agreed");
        try (Visitor clinician = Visitor.signedIn("clinician")) {
            Casework.takesOn(clinician, caseId);
            asks(clinician, caseId, "pc-ptsd-5", "111110");
            assertThat(clinician.text()).contains("PC-PTSD-5", "4");
            asks(clinician, caseId, "pcl-5", "22222222222222221111");
            assertThat(clinician.text()).contains("PCL-5", "36");
            asks(clinician, caseId, "phq-9", "111111101");
            assertThat(clinician.page().url()).as("one answer, whatever the total, asks for safety first").contains("/care/protocol");
            clinician.seesNoBarrier().click("#read").seesNoBarrier();
            assertThat(clinician.text()).contains("Kaltrina Seventhree");
        }
        worker.open("/casefile/case?case=" + caseId);
        assertThat(worker.text()).contains("Make sure the person is safe").doesNotContain("PHQ", "PCL");
        supervisor.open("/flags/flags?case=" + caseId);
        supervisor.click("main summary:has-text('Closed flags')").click("main a:has-text('" + FLAG + "')");
        assertThat(supervisor.text()).contains("Brings her papers").doesNotContain("PHQ", "PCL", "PTSD");
    }

    private static void asks(Visitor clinician, String caseId, String instrument, String answers) {
        clinician.open("/care/questionnaire?case=" + caseId + "&instrument=" + instrument);
        clinician.page().keyboard().type(answers);
        clinician.click("#save");
    }
}
