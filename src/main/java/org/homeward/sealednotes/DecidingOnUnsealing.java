package org.homeward.sealednotes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** A second person decides whether what is sealed on a case may be read: by the reason and the case's number alone, and without being told whether anything is. */
@UseCase
public class DecidingOnUnsealing {

    private static final int MOST = 200;

    @Inject
    private Unsealings unsealings;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** What others asked and nobody decided, the oldest first. */
    @Allowed(value = Permission.DECIDE_UNSEALING, audit = false)
    public List<Unsealing> waiting() {
        return unsealings.waiting(MOST);
    }

    @Allowed(Permission.DECIDE_UNSEALING)
    public Unsealing read(UUID id) {
        return reach(id);
    }

    /** @param words why, from 20 to 2,000 characters */
    @Fresh
    @Allowed(Permission.DECIDE_UNSEALING)
    public Unsealing decide(UUID id, boolean allow, String words) {
        Unsealing unsealing = reach(id);
        AskingToUnseal.reasonInWords(words, "words").orElseGoOn();
        unsealing.decide(allow, words, currentUser.account(), clock.instant());
        return unsealing;
    }

    /** On record with its case, also when it is refused. */
    private Unsealing reach(UUID id) {
        Unsealing unsealing = unsealings.open(id);
        currentUser.reaches(unsealing.caseId());
        return unsealing;
    }
}
