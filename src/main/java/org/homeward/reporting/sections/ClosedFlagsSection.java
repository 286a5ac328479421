package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;

/** The flags that were closed, and why. */
@ApplicationScoped
public class ClosedFlagsSection implements ReportSection {

    @Inject
    private Flags flags;

    @Override
    public String code() {
        return "closed-flags";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.FLAGS)) {
            flags.ofCase(context.file().getId()).stream().filter(flag -> !flag.isOpen() && !flag.isInError()).forEach(flag -> FlagsSection.write(flag, context, document));
        }
    }
}
