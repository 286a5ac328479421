package org.homeward.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Throws away what was typed and neither saved nor touched for 30 days: nobody comes back to it, and it tells about people. */
@ApplicationScoped
public class OldDrafts {

    @Inject
    private Drafts drafts;
    @Inject
    private Clock clock;

    @Transactional
    public void forget() {
        drafts.forgetBefore(clock.instant().minus(Draft.LONGEST_KEPT));
    }
}
