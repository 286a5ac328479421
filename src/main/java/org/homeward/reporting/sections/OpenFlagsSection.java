package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagState;
import org.homeward.flags.Flags;
import org.homeward.flags.Indicator;
import org.homeward.flags.Indicators;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;

/** The flags a supervisor still has to look at or keeps open; first those where the failing is ours. What one of two has raised and the other has not agreed with is none yet. */
@ApplicationScoped
public class OpenFlagsSection implements ReportSection {

    @Inject
    private Flags flags;
    @Inject
    private Indicators indicators;

    @Override
    public String code() {
        return "open-flags";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.FLAGS)) {
            List<Flag> open = flags.ofCase(context.file().getId()).stream().filter(flag -> flag.isOpen() && flag.getState() != FlagState.AWAITING_AGREEMENT).toList();
            open.stream().filter(this::isOwed).forEach(flag -> FlagsSection.write(flag, "report.owed", context, document));
            open.stream().filter(flag -> !isOwed(flag)).forEach(flag -> FlagsSection.write(flag, context, document));
        }
    }

    private boolean isOwed(Flag flag) {
        return indicators.find(flag.getIndicator()).map(Indicator::serviceGap).orElse(false);
    }
}
