package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.Refusal;

/** A case does not close while the person waits for an answer to what they said against a flag: on a closed case nobody could give it. */
@ApplicationScoped
public class WaitingDisagreements implements ClosingCondition {

    @Inject
    private Flags flags;

    @Override
    public Optional<Refusal> refuses(CaseFile file) {
        return flags.anyDisagreementWaits(file) ? Optional.of(Refusal.of("flags.refuse.disagreement-unanswered")) : Optional.empty();
    }
}
