package org.homeward.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One assessment beside the one before it, section by section.
 *
 * @param now    null when there is none yet
 * @param before null when it is the first
 */
public record NeedsView(NeedsAssessment now, NeedsAssessment before, List<Section> sections) {

    /** A section with its needs. */
    public record Section(String code, List<NeedRow> rows) {

        public boolean isAnswered() {
            return rows.stream().allMatch(NeedRow::isAnswered);
        }
    }

    static NeedsView of(List<NeedSection> asked, NeedsAssessment now, NeedsAssessment before, List<NeedAnswer> answers) {
        Map<String, NeedAnswer> after = byNeed(answers, now);
        Map<String, NeedAnswer> earlier = byNeed(answers, before);
        return new NeedsView(now, before, asked.stream().map(s -> new Section(s.code(), s.needs().stream()
                .map(n -> new NeedRow(n, earlier.get(n.code()), after.get(n.code()))).toList())).toList());
    }

    private static Map<String, NeedAnswer> byNeed(List<NeedAnswer> answers, NeedsAssessment assessment) {
        return answers.stream().filter(a -> a.getAssessment().equals(assessment)).collect(Collectors.toMap(NeedAnswer::getNeed, Function.identity()));
    }

    public Stream<NeedRow> rows() {
        return sections.stream().flatMap(s -> s.rows().stream());
    }

    public int asked() {
        return (int) rows().count();
    }

    public int answered() {
        return (int) rows().filter(NeedRow::isAnswered).count();
    }

    /** Needs of which nobody knows how they stand; a reason to ask again, never a gap to be held against the person. */
    public int notKnown() {
        return (int) rows().filter(r -> r.isAnswered() && !r.now().getLevel().isKnown()).count();
    }
}
