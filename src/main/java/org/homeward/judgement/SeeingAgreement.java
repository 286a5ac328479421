package org.homeward.judgement;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;

/** Sees how far two people agree who judged the same cases without knowing of each other: figures of the programme, not of a person. */
@UseCase
public class SeeingAgreement {

    @Inject
    private Judgements judgements;
    @Inject
    private HomewardClock clock;

    /** How far the pairs agree on one of the summary judgements. */
    public record Line(SummaryItem item, Agreement<Enum<?>> agreement) {
    }

    /**
     * The double judgements of the whole programme.
     *
     * @param finished how many judgements are finished
     * @param made     how many of them were judged twice
     * @param awaited  how many wait for their second
     * @param lapsed   how many were drawn, and nobody judged them in time
     */
    public record Figures(long finished, long made, long awaited, long lapsed, List<Line> lines) {
    }

    @Allowed(value = Permission.SEE_AGREEMENT, audit = false)
    public Figures all() {
        long made = judgements.made();
        long awaited = judgements.awaited(clock.instant());
        return new Figures(judgements.finished(), made, awaited, judgements.drawn() - made - awaited,
                Arrays.stream(SummaryItem.values()).map(item -> new Line(item, new Agreement<>(judgements.pairs(item), item.answers()))).toList());
    }
}
