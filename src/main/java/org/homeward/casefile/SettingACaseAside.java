package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Words;

/** Puts a case on hold, or says that it leaves the programme without closing: transferred, declined, a duplicate. All can be taken back. */
@UseCase
public class SettingACaseAside {

    private static final int LONGEST_NOTE = 4000;
    private static final Set<Stage> BEFORE_FIRST_CONTACT = Set.of(Stage.REFERRED, Stage.INTAKE);

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseSteps steps;
    @Inject
    private Chronology chronology;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<CaseSetAside> setAside;
    @Inject
    private Event<CaseResumed> resumed;

    /** The case waits until a day; nobody forgets it, the day is asked for. */
    @Allowed(Permission.EDIT_CASE)
    public SetAside hold(UUID caseId, String reason, LocalDate until, String note) {
        CaseFile file = caseFiles.openForAdding(caseId);
        goesOn(file);
        new Refusals().when(!codeLists.has("hold-reason", reason), "reason", "general.required")
                .when(until == null, "until", "general.required")
                .when(until != null && !until.isAfter(clock.today()), "until", "casefile.hold.in-past")
                .when(until != null && until.isAfter(clock.today().plusYears(1)), "until", "casefile.hold.too-far")
                .fits(note, "note", LONGEST_NOTE).orElseGoOn();
        return set(file, new SetAside(file, Stage.ON_HOLD, reason, until, null, note, currentUser.account(), clock.instant()));
    }

    /**
     * The case leaves the programme.
     *
     * @param how    {@code TRANSFERRED}, {@code DECLINED} or {@code DUPLICATE}
     * @param detail who took a transferred case over and confirmed it, or the number of the case that a duplicate repeats
     */
    @Allowed(Permission.ASSIGN_CASE)
    public SetAside leave(UUID caseId, Stage how, String reason, String detail, String note) {
        CaseFile file = caseFiles.openForAdding(caseId);
        goesOn(file);
        boolean known = how == Stage.TRANSFERRED || how == Stage.DECLINED || how == Stage.DUPLICATE;
        new Refusals().when(!known, "how", "general.required")
                .when(how == Stage.DECLINED && !BEFORE_FIRST_CONTACT.contains(file.getStage()), "how", "casefile.leave.too-late-to-decline")
                .when(!codeLists.has("leaving-reason", reason), "reason", "general.required")
                .when(how == Stage.TRANSFERRED && detail == null, "detail", "casefile.leave.who-took-over")
                .when(how == Stage.DUPLICATE && CaseNumber.parse(detail).isEmpty(), "detail", "casefile.leave.which-case")
                .fits(detail, "detail", 200).fits(note, "note", LONGEST_NOTE).orElseGoOn();
        return set(file, new SetAside(file, how, reason, null, detail, note, currentUser.account(), clock.instant()));
    }

    /** Ends a hold. */
    @Allowed(Permission.EDIT_CASE)
    public CaseFile resume(UUID caseId) {
        CaseFile file = caseFiles.openForAdding(caseId);
        return takeBack(file, file.getStage() == Stage.ON_HOLD);
    }

    /** Takes a transfer, a decline or a duplicate back. */
    @Allowed(Permission.ASSIGN_CASE)
    public CaseFile takeBack(UUID caseId) {
        CaseFile file = caseFiles.openForAdding(caseId);
        if (caseFiles.hasOpen(file.getPerson(), file.getTrack())) {
            throw new RefusedException("casefile.second-open-case", file.getPerson().getDisplayName());
        }
        return takeBack(file, file.getStage() == Stage.TRANSFERRED || file.getStage() == Stage.DECLINED || file.getStage() == Stage.DUPLICATE);
    }

    private CaseFile takeBack(CaseFile file, boolean may) {
        if (!may) {
            throw new RefusedException("casefile.not-set-aside");
        }
        steps.setAside(file).ifPresent(s -> s.end(currentUser.account(), clock.instant()));
        file.resume();
        chronology.note(file, "decision", clock.today(), "casefile.event.resumed", null, file);
        resumed.fire(new CaseResumed(file));
        return file;
    }

    private static void goesOn(CaseFile file) {
        if (!file.isOpen() || file.getStage() == Stage.ON_HOLD) {
            throw new RefusedException("casefile.not-going-on");
        }
    }

    private SetAside set(CaseFile file, SetAside aside) {
        steps.add(aside);
        file.overlay(aside.getOverlay());
        String how = Words.codeOf(aside.getOverlay());
        chronology.note(file, "decision", clock.today(), "casefile.event." + how, aside.getNote(), aside);
        setAside.fire(new CaseSetAside(file));
        return aside;
    }
}
