package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.UserAccount;
import org.homeward.judgement.Judgement;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.JudgementsSoFar;
import org.homeward.judgement.Part;
import org.homeward.judgement.Question;
import org.homeward.judgement.Section;
import org.homeward.judgement.SignReview;
import org.homeward.judgement.Summary;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/**
 * The last professional judgement about an adult: in summary and with the person's own view for whoever may see one; with
 * everything that may speak of others only where others may be spoken of. Who wrote it, who read it and who sees it
 * differently is always printed with it. What somebody is still to judge blindly is not printed.
 */
@ApplicationScoped
public class JudgementSection implements ReportSection {

    @Inject
    private JudgementsSoFar judgements;

    @Override
    public String code() {
        return "judgement";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.JUDGEMENT)) {
            judgements.latest(context.file()).ifPresent(view -> write(view, context, document));
        }
    }

    private void write(JudgementView view, ReportContext context, ReportDocument document) {
        Words words = context.words();
        Judgement judgement = view.judgement();
        boolean wholly = context.tells(Content.THIRD_PARTIES);
        document.paragraph(words.say(judgement.isValidOn(context.today()) ? "report.judgement" : "report.judgement-past", context.day(judgement.getFinishedAt()),
                view.writers().stream().map(UserAccount::getDisplayName).collect(Collectors.joining(", ")), words.date(judgement.getValidUntil())));
        summary(judgement.getSummary(), wholly, words, document);
        document.quote(view.narrative().words(Part.BASIS, Question.OWN_VIEW));
        if (wholly) {
            for (Section section : Section.WRITTEN) {
                signs(view.signs().told(section), words.code("judgement-section", section), words, document);
                view.narrative().told(section).forEach(part -> part(part, view, words, document));
            }
            judgements.changes(view).forEach(change -> document.paragraph(change.say(words)));
            document.paragraph(view.narrative().words(Part.CHANGES, Question.MEANING));
        }
        if (view.second() != null && view.second().isMade()) {
            document.paragraph(words.say("report.judgement-second", view.second().getRatedBy().getDisplayName(), context.day(view.second().getRatedAt())));
            summary(view.second().getSummary(), wholly, words, document);
        }
        document.paragraph(judgement.isRead() ? words.say(judgement.getDissent() == null ? "judgement.agreed" : "judgement.dissented",
                judgement.getReadBy().getDisplayName(), context.day(judgement.getReadAt())) : words.say("judgement.unread"));
        document.paragraph(judgement.getDissent());
        view.disagreements().forEach(said -> Objections.write(said.getObjection(), "judgement-answer", context, document));
        document.paragraph(words.say("judgement.limits"));
    }

    private static void summary(Summary summary, boolean wholly, Words words, ReportDocument document) {
        document.facts(words.say("judgement.attention"), words.code("judgement-attention", summary.getAttention()),
                words.say("judgement.harmToOthers"), words.code("judgement-signs", summary.getHarmToOthers()),
                words.say("judgement.harmToSelf"), words.code("judgement-signs", summary.getHarmToSelf()),
                words.say("judgement.exploited"), words.code("judgement-signs", summary.getExploited()),
                words.say("judgement.howSoon"), words.code("judgement-soon", summary.getHowSoon()),
                words.say("judgement.confidence"), words.code("judgement-confidence", summary.getConfidence()),
                words.say("judgement.reason"), wholly ? summary.getReason() : null);
    }

    private static void signs(List<SignReview> told, String heading, Words words, ReportDocument document) {
        if (!told.isEmpty()) {
            document.table(List.of(heading, words.say("judgement.presence"), words.say("judgement.for"), words.say("judgement.against")),
                    told.stream().map(sign -> List.of(sign.name(words), standing(sign, words), Objects.toString(sign.getEvidenceFor(), ""), Objects.toString(sign.getEvidenceAgainst(), ""))).toList());
        }
    }

    private static String standing(SignReview sign, Words words) {
        return Stream.of(words.code("judgement-presence", sign.getPresence()), words.code("judgement-relevance", sign.getRelevance()),
                words.code("judgement-direction", sign.getDirection())).filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void part(Part part, JudgementView view, Words words, ReportDocument document) {
        document.facts(part.questions().stream().filter(question -> question != Question.OWN_VIEW && view.narrative().words(part, question) != null)
                .flatMap(question -> Stream.of(words.code("judgement-part", part) + ": " + words.code("judgement-question", question),
                        question.answer() == Question.Answer.DAY ? words.date(LocalDate.parse(view.narrative().words(part, question)))
                                : view.narrative().words(part, question))).toArray(String[]::new));
    }
}
