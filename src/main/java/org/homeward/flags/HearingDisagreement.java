package org.homeward.flags;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.casefile.AsSaid;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Tasks;

/** Keeps what the person says against a flag, also after it was closed, and has somebody answer who had no part in it. */
@UseCase
public class HearingDisagreement {

    static final String JUDGE_AGAIN = "flag-judge-again";

    @Inject
    private Flags flags;
    @Inject
    private AskingForAnAnswer asking;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** @param ownWords what the person says, word for word */
    @Allowed(Permission.ADD_TO_FLAG)
    public Disagreement hear(UUID flagId, LocalDate saidOn, @AsSaid String ownWords) {
        Flag flag = flags.open(flagId);
        CaseFile file = flag.getFile();
        Objection.check(saidOn, ownWords, file.getPerson().earliestDay(), clock.today())
                .when(flag.getDisagreements().stream().anyMatch(earlier -> !earlier.isAnswered()), "ownWords", "flags.refuse.disagreement-waits").orElseGoOn();
        Disagreement said = new Disagreement(flag, new Objection(saidOn, ownWords, clocks.due(AskingForAnAnswer.TASK, clock.instant())), currentUser.account(), clock.instant());
        flag.add(said);
        asking.ask(said);
        return said;
    }

    /** Whether this user may answer it: it waits, and they had no part in the flag. */
    @Allowed(value = Permission.READ_FLAGS, audit = false)
    public boolean mayAnswer(Disagreement said) {
        return !said.isAnswered() && said.isIndependent(currentUser.account());
    }

    @Allowed(Permission.DECIDE_FLAG)
    public Disagreement answer(UUID flagId, UUID disagreementId, DisagreementAnswerAsTold told) {
        Flag flag = flags.open(flagId);
        Disagreement said = flag.getDisagreements().stream().filter(one -> one.getId().equals(disagreementId)).findFirst()
                .orElseThrow(() -> new NotThereException("disagreement " + disagreementId));
        said.getObjection().check(told, clock.today()).when(!said.isIndependent(currentUser.account()), "answer", "flags.refuse.not-independent").orElseGoOn();
        said.getObjection().answer(told, currentUser.account(), clock.instant());
        tasks.done(AskingForAnAnswer.TASK, flag.getId());
        if (told.answer() != Objection.Answer.STANDS && flag.isOpen()) {
            CaseFile file = flag.getFile();
            tasks.openFor(file.isChild() ? Role.CHILD_PROTECTION_LEAD : Role.SUPERVISOR, file, JUDGE_AGAIN, flag.getId(), flag.getOpening().getName(), flag.path());
        }
        return said;
    }
}
