package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;

/** The flags a supervisor still has to look at or keeps open. */
@ApplicationScoped
public class OpenFlagsSection implements ReportSection {

    @Inject
    private Flags flags;

    @Override
    public String code() {
        return "open-flags";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (context.tells(Content.FLAGS)) {
            flags.ofCase(context.file().getId()).stream().filter(Flag::isOpen).forEach(flag -> FlagsSection.write(flag, context, document));
        }
    }
}
