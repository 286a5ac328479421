package org.homeward.judgement;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.Team;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.access.WayIn;
import org.homeward.access.WaysIn;
import org.homeward.casefile.AsSaid;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.DisagreementAnswerAsTold;
import org.homeward.flags.Objection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Task;
import org.homeward.tasks.Tasks;

/** Keeps what the person says against a judgement, and has somebody answer who had no part in it. The answer changes nothing; who was right gets a new judgement. */
@UseCase
public class HearingThePerson {

    static final String ANSWER = "judgement-disagreement";
    static final String AGAIN = "judgement-again";

    @Inject
    private Judgements judgements;
    @Inject
    private JudgementsSoFar soFar;
    @Inject
    private WhenJudgementsAreDue due;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private UserAccounts accounts;
    @Inject
    private WaysIn waysIn;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** @param ownWords what the person says, word for word */
    @Allowed(Permission.JUDGE)
    public JudgementDisagreement hear(UUID judgementId, LocalDate saidOn, @AsSaid String ownWords) {
        JudgementView view = soFar.read(judgementId);
        CaseFile file = view.judgement().getFile();
        if (!view.judgement().isFinished()) {
            throw new RefusedException("judgement.refuse.not-finished");
        }
        Objection.check(saidOn, ownWords, file.getPerson().earliestDay(), clock.today())
                .when(view.waiting().isPresent(), "ownWords", "flags.refuse.disagreement-waits").orElseGoOn();
        Task task = tasks.openFor(Role.SUPERVISOR, file, ANSWER, judgementId, null, "/judgement/judgement?case=" + file.getId() + "&id=" + judgementId);
        JudgementDisagreement said = new JudgementDisagreement(view.judgement(), new Objection(saidOn, ownWords, task.getDueAt()), currentUser.account(), clock.instant());
        judgements.add(said);
        return said;
    }

    /** Whether this user may answer what waits: they had no part in the judgement or the case, and did not write it down. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public boolean mayAnswer(JudgementView read) {
        return currentUser.may(Permission.ANSWER_DISAGREEMENT) && read.waiting().filter(said -> isIndependent(currentUser.getId(), read, said)).isPresent();
    }

    /**
     * Who may answer what waits today: the supervisors of the team and whoever covers for one of them, as far as they had
     * no part in it. Nobody, until a supervisor of the team names a cover in another team.
     */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public List<UserAccount> whoMayAnswer(JudgementView read) {
        Team team = read.judgement().getFile().getTeam();
        if (team == null || read.waiting().isEmpty()) {
            return List.of();
        }
        Stream<UserAccount> covering = waysIn.coversOfTeam(team.getId()).stream().filter(way -> way.isLive(clock.instant()) && way.getCovered().has(Role.SUPERVISOR)).map(WayIn::getUser);
        return Stream.concat(accounts.working(team.getId(), Role.SUPERVISOR).stream(), covering.filter(user -> user.isActive() && user.has(Role.SUPERVISOR))).distinct()
                .filter(user -> isIndependent(user.getId(), read, read.waiting().get())).toList();
    }

    @Allowed(Permission.ANSWER_DISAGREEMENT)
    public JudgementDisagreement answer(UUID judgementId, DisagreementAnswerAsTold told) {
        JudgementView view = soFar.read(judgementId);
        JudgementDisagreement said = view.disagreements().stream().findFirst().orElseThrow(() -> new NotThereException("disagreement with " + judgementId));
        said.getObjection().check(told, clock.today()).when(!isIndependent(currentUser.getId(), view, said), "answer", "judgement.refuse.not-independent").orElseGoOn();
        said.getObjection().answer(told, currentUser.account(), clock.instant());
        tasks.done(ANSWER, judgementId);
        if (told.answer() != Objection.Answer.STANDS) {
            due.atLatest(view.judgement().getFile(), clocks.due(AGAIN, clock.instant()));
        }
        return said;
    }

    private static boolean isIndependent(UUID user, JudgementView view, JudgementDisagreement said) {
        return !said.getAddedBy().getId().equals(user) && !view.hadPart(user);
    }
}
