package org.homeward.judgement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.shared.OfACase;

/** Two finished judgements of one person side by side, answer by answer and sign by sign. Which is better or worse is for whoever reads them to say. */
public record Comparison(JudgementView then, JudgementView now) implements OfACase {

    /** A sign in both; null where one of the two says nothing of it. */
    public record Row(SignReview then, SignReview now) {

        /** Either of the two, for its name. */
        public SignReview any() {
            return now == null ? then : now;
        }

        /** Whether the two see it otherwise, or only one looked at it. */
        public boolean isOtherwise() {
            return then == null || now == null || then.getPresence() != now.getPresence() || then.getRelevance() != now.getRelevance()
                    || then.getDirection() != now.getDirection();
        }
    }

    /** Every sign of a section that one of the two looked at, those of the later first. */
    public List<Row> signs(Section section) {
        return Stream.concat(now.signs().told(section).stream(), then.signs().told(section).stream()).map(SignReview::getAbout).distinct()
                .map(about -> new Row(then.signs().of(about), now.signs().of(about))).toList();
    }

    /** Whether the two answer otherwise. */
    public boolean isOtherwise(SummaryItem item) {
        return item.of(then.judgement().getSummary()) != item.of(now.judgement().getSummary());
    }

    @Override
    public UUID caseId() {
        return now.caseId();
    }
}
