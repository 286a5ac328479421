package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.ProtectiveFactor;
import org.homeward.assessment.ProtectiveFactors;
import org.homeward.assessment.Story;
import org.homeward.assessment.Strength;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
import org.homeward.flags.Indicator;
import org.homeward.flags.Indicators;
import org.homeward.flags.Outcome;
import org.homeward.shared.HomewardClock;

/**
 * Lays the signs before the writers of a judgement: flags that are open or were decided first, strengths on record, then
 * what they added. What our services owe somebody, what was entered in error and what is about children is no sign.
 */
@ApplicationScoped
class SignsAtHand {

    @Inject
    private Judgements judgements;
    @Inject
    private Flags flags;
    @Inject
    private Indicators indicators;
    @Inject
    private AssessmentSoFar assessment;
    @Inject
    private ProtectiveFactors factors;
    @Inject
    private HomewardClock clock;

    /** Those of both sections, one after the other. */
    List<SignList> of(JudgementView view) {
        CaseFile file = view.judgement().getFile();
        AgeGroup group = AgeGroup.of(file, clock.today());
        SignReviews before = new SignReviews(view.before() == null ? List.of() : judgements.signs(view.before()));
        Map<String, Flag> flagged = new LinkedHashMap<>();
        rightly(flags.ofCase(file.getId())).forEach(flag -> flagged.putIfAbsent(flag.getIndicator(), flag));
        Map<String, Indicator> asked = indicators.appliedTo(group).stream().filter(i -> !i.serviceGap()).collect(inOrder(Indicator::code));
        flagged.keySet().retainAll(asked.keySet());
        Map<String, Strength> standing = assessment.strengths(file).stream().map(Story::last).filter(s -> !s.isEnded()).collect(inOrder(Strength::getFactor));
        return List.of(
                list(Section.SIGNS, view, flagged, asked, about -> new Sign(about, asked.get(about), flagged.get(about), null, view.signs().of(about), before.of(about))),
                list(Section.STRENGTHS, view, standing, factors.of(group).stream().collect(inOrder(ProtectiveFactor::code)),
                        about -> new Sign(about, null, null, standing.get(about), view.signs().of(about), before.of(about))));
    }

    /** Without those that were entered in error. */
    private Stream<Flag> rightly(List<Flag> all) {
        Map<Flag, Outcome> last = new HashMap<>();
        flags.decisions(all).forEach(decision -> last.put(decision.getFlag(), decision.getOutcome()));
        return all.stream().filter(flag -> flag.isOpen() || last.get(flag) != Outcome.ENTERED_IN_ERROR);
    }

    private static SignList list(Section section, JudgementView view, Map<String, ?> onRecord, Map<String, ?> catalogue, Function<String, Sign> sign) {
        List<Sign> all = Stream.of(onRecord.keySet().stream(), view.signs().told(section).stream().map(SignReview::getAbout), catalogue.keySet().stream())
                .flatMap(Function.identity()).distinct().map(sign).toList();
        return new SignList(section, all.stream().filter(Sign::isListed).toList(), all.stream().filter(s -> !s.isListed()).toList());
    }

    private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> code) {
        return Collectors.toMap(code, Function.identity(), (first, again) -> first, LinkedHashMap::new);
    }
}
