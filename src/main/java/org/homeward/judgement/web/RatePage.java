package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.judgement.BlindRating;
import org.homeward.judgement.RatingBlindly;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** The same summary judgements once more, by somebody who knows the case file and has not read the first ones. */
@Named
@RequestScoped
@Allowed(Permission.RATE_BLINDLY)
public class RatePage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private RatingBlindly ratingBlindly;
    @Inject
    private Answer answer;

    private final Once<BlindRating> rating = new Once<>(() -> openedCase.own(ratingBlindly.open(addressed.getId())));
    private final SummaryFields fields = new SummaryFields();

    public BlindRating getRating() {
        return rating.get();
    }

    public void rate() {
        getRating();
        answer.to(() -> ratingBlindly.rate(addressed.getId(), fields.told()), () -> addressed.path("judgement") + "&done=judgement-rated");
    }

    public SummaryFields getFields() {
        return fields;
    }
}
