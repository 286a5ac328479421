package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.AgeGroup;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagDecided;
import org.homeward.flags.FlagOpened;
import org.homeward.flags.Flags;
import org.homeward.flags.Indicators;
import org.homeward.shared.HomewardClock;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Tasks;

/**
 * When a judgement of an adult is due: as long after a flag opens as the clock {@code judgement} says, and again when the
 * last one is to be looked at. Whatever asks for it first counts. What our services owe somebody asks for none.
 */
@ApplicationScoped
class WhenJudgementsAreDue {

    static final String DUE = "judgement";

    @Inject
    private Flags flags;
    @Inject
    private Indicators indicators;
    @Inject
    private Judgements judgements;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private HomewardClock clock;

    void opened(@Observes FlagOpened event) {
        if (asksForOne(event.flag())) {
            atLatest(event.flag().getFile(), clocks.due(DUE, clock.instant()));
        }
    }

    /** Once the last flag is closed, nobody has to write a first one any more. */
    void decided(@Observes FlagDecided event) {
        CaseFile file = event.flag().getFile();
        if (!event.flag().isOpen() && asksForOne(event.flag()) && flags.ofCase(file.getId()).stream().filter(Flag::isOpen).noneMatch(this::asksForOne)
                && judgements.of(file).isEmpty()) {
            tasks.drop(DUE, file.getId());
        }
    }

    private boolean asksForOne(Flag flag) {
        return !AgeGroup.of(flag.getFile(), clock.today()).isChild() && indicators.find(flag.getIndicator()).filter(i -> i.serviceGap()).isEmpty();
    }

    /** One is due by then, if none is due before. */
    void atLatest(CaseFile file, Instant due) {
        if (tasks.findOpen(DUE, file.getId()).filter(task -> !task.getDueAt().isAfter(due)).isEmpty()) {
            tasks.open(file, DUE, file.getId(), null, path(file), due, null);
        }
    }

    /** One was finished: what waited for it is done, and the next is due on that day. */
    void again(Judgement finished) {
        CaseFile file = finished.getFile();
        tasks.done(DUE, file.getId());
        tasks.open(file, DUE, file.getId(), null, path(file), clock.endOf(finished.getReviewOn()), null);
    }

    static String path(CaseFile file) {
        return "/judgement/judgements?case=" + file.getId();
    }
}
