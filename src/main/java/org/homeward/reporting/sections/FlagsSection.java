package org.homeward.reporting.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.flags.Disagreement;
import org.homeward.flags.DisclosureDecision;
import org.homeward.flags.Dissent;
import org.homeward.flags.FactWords;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagDecision;
import org.homeward.flags.FlagEvidence;
import org.homeward.flags.FlagStrength;
import org.homeward.flags.OwnView;
import org.homeward.reporting.RedactionLevel;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.shared.Words;

/** How a flag stands on paper: what was seen for and against it, strengths, the person's own view, who decided what and who disagreed. */
final class FlagsSection {

    private FlagsSection() {
    }

    static void write(Flag flag, ReportContext context, ReportDocument document) {
        write(flag, "report.flag", context, document);
    }

    /** @param heading the message key of what its name stands under */
    static void write(Flag flag, String heading, ReportContext context, ReportDocument document) {
        Words words = context.words();
        document.facts(
                words.say(heading), words.translated(flag.getOpening().getName()),
                words.say("report.state"), words.code("flag-state", flag.getState()),
                words.say("report.severity"), words.code("flag-severity", flag.getSeverity()),
                words.say("report.opened"), words.say(flag.isByRule() ? "report.opened-by-rule" : "report.opened-by-person", context.day(flag.getOpening().getAt())));
        document.table(List.of(words.say("report.on"), words.say("report.evidence"), words.say("report.side"), words.say("report.source")),
                evidence(flag, words));
        for (FlagStrength strength : flag.getStrengths()) {
            document.paragraph(strength.isFound() ? words.say("report.strength", strength.getText()) : words.say("report.no-strength"));
        }
        for (OwnView view : flag.getOwnViews()) {
            if (view.isAsked()) {
                document.quote(view.getWords());
            } else {
                document.paragraph(words.say("report.not-asked", words.code("flag-not-asked", view.getNotAsked())));
            }
        }
        for (FlagDecision decision : flag.getDecisions()) {
            document.paragraph(words.say("report.decision", context.day(decision.getRecordedAt()), words.code("flag-decision", decision.getOutcome()),
                    decision.getReason()));
        }
        for (DisclosureDecision decision : flag.getDisclosureDecisions()) {
            if (context.level() != RedactionLevel.L0 || !decision.isKeptFromThePerson()) {
                document.paragraph(disclosure(decision, context));
            }
        }
        for (Dissent dissent : flag.getDissents()) {
            document.paragraph(words.say("report.dissent", dissent.getRecordedBy().getDisplayName(), dissent.getText()));
        }
        for (Disagreement said : flag.getDisagreements()) {
            Objections.write(said.getObjection(), "disagreement-answer", context, document);
        }
    }

    private static String disclosure(DisclosureDecision decision, ReportContext context) {
        Words words = context.words();
        String decided = words.say("report.flag-told", context.day(decision.getRecordedAt()), decision.getRecordedBy().getDisplayName(),
                words.code("to-tell", decision.isToTell()), decision.getReason());
        String basis = decision.getLegalBasis() == null ? "" : words.say("report.flag-told-basis", words.code("legal-basis", decision.getLegalBasis()));
        String known = !decision.isToTell() ? "" : words.say("report.flag-told-known", words.code("disclosure-told", decision.getTold()),
                decision.getWhyNotTold() == null ? "" : decision.getWhyNotTold());
        return Stream.of(decided, basis, known).filter(said -> !said.isEmpty()).map(String::strip).collect(Collectors.joining(" "));
    }

    /** Evidence that a rule took from another flag has no source of its own. */
    private static String source(FlagEvidence evidence, Words words) {
        return Stream.of(words.code("source-type", evidence.getSourceType()), words.code("certainty", evidence.getCertainty()))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The fact that a rule found, and what its record says: «A place at school» alone would not tell that there is none. */
    private static String what(FlagEvidence evidence, Words words) {
        return Stream.of(evidence.getFact() == null ? null : FactWords.say(words.locale(), evidence.getFact()), words.translated(evidence.getText()))
                .filter(Objects::nonNull).collect(Collectors.joining(". "));
    }

    private static List<List<String>> evidence(Flag flag, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (FlagEvidence evidence : flag.getEvidence()) {
            if (!evidence.isInError()) {
                rows.add(List.of(words.date(evidence.getDay()), what(evidence, words), words.say(evidence.isSupports() ? "report.for" : "report.against"),
                        source(evidence, words)));
            }
        }
        return rows;
    }
}
