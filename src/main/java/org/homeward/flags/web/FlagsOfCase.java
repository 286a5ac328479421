package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.casefile.OpenedCase;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagStrength;
import org.homeward.flags.Indicator;
import org.homeward.flags.Indicators;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.web.Once;

/** The flags of the case that is open, read once for the card and the page. */
@Named
@RequestScoped
public class FlagsOfCase {

    private static final int ON_THE_CARD = 2;
    private static final int STRENGTHS = 5;

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private Indicators indicators;

    private final Once<List<FlagStrength>> strengths = new Once<>(() -> readingFlags.strengths(openedCase.getId(), STRENGTHS));

    private List<Flag> all;

    private List<Flag> all() {
        if (all == null) {
            all = readingFlags.ofCase(openedCase.getId());
        }
        return all;
    }

    public List<Flag> getOpen() {
        return all().stream().filter(Flag::isOpen).toList();
    }

    public List<Flag> getPast() {
        return all().stream().filter(f -> !f.isOpen()).toList();
    }

    public List<Flag> getFirst() {
        return getOpen().stream().limit(ON_THE_CARD).toList();
    }

    /** How many open flags the card leaves to the page. */
    public int getMore() {
        return getOpen().size() - getFirst().size();
    }

    public List<FlagStrength> getStrengths() {
        return strengths.get();
    }

    /** Open flags where the failing is ours. */
    public List<Flag> getOwed() {
        return getOpen().stream().filter(f -> indicators.find(f.getIndicator()).map(Indicator::serviceGap).orElse(false)).toList();
    }
}
