package org.homeward.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Cases in the states in which a page is reached that no case of the demo may be in: to be closed, closed, assessed twice, waiting for a clinician. */
final class PreparedCases {

    private PreparedCases() {
    }

    /** Prepares them with the forms of the pages; returns addresses from which every page of these cases can be reached. */
    static List<String> prepare() {
        PlainVisitor worker = PlainVisitor.signedIn("worker");
        String assessed = registered(worker, "Assunta Standsinfor");
        assess(worker, assessed);
        assess(worker, assessed);
        worker.fillIn("/assessment/assessments?case=" + assessed, Map.of(), "begin");
        worker.fillIn("/assessment/record-strength?case=" + assessed + "&factor=" + aFactor(worker, assessed), Map.of("standing", "PRESENT", "evidence", "Seen."), "save");
        worker.fillIn("/assessment/begin-telling?case=" + assessed, Map.of("toldOn", "today", "spoken", "ar", "interpreter", "none", "place", "at-home"), "save");
        worker.fillIn("/judgement/judgements?case=" + assessed, Map.of(), "begin");
        worker.fillIn("/casefile/record-restriction?case=" + assessed, Map.of("who", "A cousin", "kind", "no-contact", "source", "agreed", "document", "Written down together.", "from", "today"), "save");
        referToCare(worker, assessed);
        String leaving = registered(worker, "Leonora Standsinfor");
        askToClose(worker, leaving);
        String closed = registered(worker, "Clodia Standsinfor");
        askToClose(worker, closed);
        PlainVisitor supervisor = PlainVisitor.signedIn("supervisor");
        String decision = supervisor.get("/casefile/standing?case=" + closed).page().selectFirst("a[href*=decide-request]").attr("href");
        supervisor.fillIn(decision, Map.of("decisionNote", "Agreed."), "approve");
        askToMerge(registered(worker, "Gemma Standsinfor"), registered(worker, "Pamina Standsinfor"), supervisor);
        worker.fillIn("/records/erase?case=" + closed, Map.of("ground", "persons-request", "reason", "They wrote to us.", "noDuty", "true"), "ask");
        PlainVisitor.signedIn("supervisor2").fillIn("/records/export-cases?state=all", Map.of("purpose", "handover", "reason", "Leave of a colleague"), "ask");
        worker.fillIn("/sealednotes/write-sealed-note?case=" + leaving, Map.of("kind", "threat", "words", "To see what such a note looks like."), "save");
        unseal(supervisor, leaving);
        List<String> addresses = new ArrayList<>(List.of("/sealednotes/sealed-notes?case=" + leaving, "/care/clinical?case=" + assessed, "/judgement/judgements?case=" + assessed, "/assessment/assessments?case=" + assessed, "/assessment/strengths?case=" + assessed,
                "/assessment/life-history?case=" + assessed, "/casefile/network?case=" + assessed, "/casefile/standing?case=" + leaving,
                "/casefile/standing?case=" + closed));
        String judgedTwice = worker.get("/casefile/case-list?q=Melina+Placeholder").page().selectFirst("main a[href*=case=]").attr("href").replaceAll(".*case=", ""); // what she lived through was told, too
        addresses.addAll(List.of("/judgement/judgements?case=" + judgedTwice, "/care/experiences?case=" + judgedTwice));
        addresses.addAll(supervisor.get("/sharing/emergency").page().select("main a[href^=/casefile/case?]").eachAttr("href")); // what the demo opened in an emergency
        return addresses;
    }

    private static void unseal(PlainVisitor supervisor, String caseId) {
        supervisor.fillIn("/sealednotes/ask-to-unseal?case=" + caseId, Map.of("reason", "other", "words", "To see what such a page looks like."), "ask");
        PlainVisitor officer = PlainVisitor.signedIn("officer");
        String latest = officer.get("/records/requests").page().select("a[href*=decide-unsealing]").last().attr("href");
        officer.fillIn(latest, Map.of("words", "To see what such a page looks like."), "allow");
    }

    private static String registered(PlainVisitor worker, String name) {
        String next = worker.fillIn("/casefile/register", Map.of("referralSource", "family", "legalBasis", "public-task", "referralReason", "Asks for help.",
                "fullName-0", name, "born-0", "17/5/1996", "sex-0", "FEMALE", "track-0", "ADULT_RETURNEE"), "save");
        return next.replaceAll(".*case=([0-9a-f-]{36}).*", "$1");
    }

    private static void assess(PlainVisitor worker, String caseId) {
        String next = worker.fillIn("/assessment/assessments?case=" + caseId, Map.of(), "begin");
        while (next.contains("/needs-section")) {
            Map<String, String> levels = new HashMap<>();
            for (Element radio : worker.get(next).page().select("input[type=radio][name^=level-]")) {
                levels.put(radio.attr("name"), "NOT_KNOWN");
            }
            next = worker.fillIn(next, levels, "goOn");
        }
        worker.fillIn(next, Map.of("spoken", "ar", "interpreter", "none", "present", "Both"), "complete");
    }

    private static void askToMerge(String stays, String goes, PlainVisitor supervisor) {
        PlainVisitor worker = PlainVisitor.signedIn("worker");
        supervisor.fillIn("/casefile/leave?case=" + goes, Map.of("how", "DUPLICATE", "reason", "registered-twice", "detail", number(worker, stays)), "save");
        worker.fillIn("/records/merge?case=" + stays + "&with=" + number(worker, goes), Map.of("reason", "Same mother, same birth."), "ask");
    }

    private static String number(PlainVisitor worker, String caseId) {
        return worker.get("/casefile/case?case=" + caseId).page().text().replaceAll("(?s).*?(HW-\\d{4}-\\d{6}-\\w).*", "$1");
    }

    private static void referToCare(PlainVisitor worker, String caseId) {
        String form = "/care/refer?case=" + caseId;
        String clinician = worker.get(form).page().selectFirst("#clinician option:contains(Ardit)").val();
        worker.fillIn(form, Map.of("reason", "She sleeps badly.", "urgency", "soon", "consent", "agreed", "clinician", clinician), "save");
    }

    private static String aFactor(PlainVisitor worker, String caseId) {
        return worker.get("/assessment/strengths?case=" + caseId).page().selectFirst("a[href*=factor=]").attr("href").replaceAll(".*factor=", "");
    }

    private static void askToClose(PlainVisitor worker, String caseId) {
        worker.fillIn("/casefile/close?case=" + caseId, Map.of("reason", "no-further-action", "planOutcome", "no-plan-made", "notInformedReason", "She asked us.",
                "followUp", "not-possible", "followUpNote", "She moves away.", "retainUntil", "+365"), "save");
    }
}
