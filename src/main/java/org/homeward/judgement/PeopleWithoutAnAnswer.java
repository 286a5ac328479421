package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.Refusal;

/** A case does not close while the person waits for an answer to what they said against a judgement: on a closed case nobody could give it. */
@ApplicationScoped
public class PeopleWithoutAnAnswer implements ClosingCondition {

    @Inject
    private Judgements judgements;

    @Override
    public Optional<Refusal> refuses(CaseFile file) {
        return judgements.anyDisagreementWaits(file) ? Optional.of(Refusal.of("judgement.refuse.person-waits")) : Optional.empty();
    }
}
