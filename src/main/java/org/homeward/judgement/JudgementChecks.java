package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/** What is asked of a judgement, whichever page it comes from. Fields are named as on the pages. */
@ApplicationScoped
class JudgementChecks {

    static final int LONGEST_REASON = 4_000;
    /** A judgement holds for so long at most. */
    static final int MONTHS = 6;

    @Inject
    private HomewardClock clock;

    /** About anybody under 18 there is no such form, whoever asks: not to write, not to read. */
    CaseFile adult(CaseFile file) {
        if (isAboutAChild(file)) {
            throw new NotThereException("judgement of a child " + file.getId());
        }
        return file;
    }

    boolean isAboutAChild(CaseFile file) {
        return AgeGroup.of(file, clock.today()).isChild();
    }

    /** @param changed whether the words are others than those saved last: what was typed yesterday is not refused for its day today */
    void passage(PassageAsTold told, boolean changed, Refusals refusals) {
        if (!told.part().questions().contains(told.question())) {
            throw new NotThereException("question " + told.question() + " of " + told.part());
        }
        String field = told.part().field(told.question());
        refusals.fits(told.words(), field, told.question().longest());
        if (told.question().answer() == Question.Answer.DAY && told.words() != null && changed) {
            try {
                refusals.when(LocalDate.parse(told.words()).isBefore(clock.today()), field, "judgement.refuse.past");
            } catch (DateTimeParseException e) {
                refusals.when(true, field, "general.not-a-date");
            }
        }
    }

    void sign(SignAsTold told, Refusals refusals) {
        refusals.fits(told.evidenceFor(), SignAsTold.field(told.about(), "for"), LONGEST_REASON)
                .fits(told.evidenceAgainst(), SignAsTold.field(told.about(), "against"), LONGEST_REASON);
    }

    void dates(LocalDate validUntil, LocalDate reviewOn, Refusals refusals) {
        LocalDate today = clock.today();
        refusals.when(validUntil == null, "validUntil", "general.required")
                .when(validUntil != null && (!validUntil.isAfter(today) || validUntil.isAfter(today.plusMonths(MONTHS))), "validUntil", "judgement.refuse.valid", MONTHS)
                .when(reviewOn == null, "reviewOn", "general.required")
                .when(reviewOn != null && (!reviewOn.isAfter(today) || validUntil != null && reviewOn.isAfter(validUntil)), "reviewOn", "judgement.refuse.review");
    }
}
