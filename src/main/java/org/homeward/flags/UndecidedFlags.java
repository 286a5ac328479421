package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.Refusal;

/** A case does not close while a flag waits for its decision. */
@ApplicationScoped
public class UndecidedFlags implements ClosingCondition {

    @Inject
    private Flags flags;

    @Override
    public Optional<Refusal> refuses(CaseFile file) {
        return flags.anyUndecided(file) ? Optional.of(Refusal.of("flags.refuse.undecided")) : Optional.empty();
    }
}
