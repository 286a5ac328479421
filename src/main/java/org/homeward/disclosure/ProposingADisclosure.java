package org.homeward.disclosure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.flags.DecidingDisclosure;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** Proposing that something be told outside the team, giving it once it is approved, and telling the person. */
@UseCase
public class ProposingADisclosure {

    static final String TASK_DECIDE = "decide-disclosure";
    private static final String TASK_TELL = "tell-of-disclosure";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Disclosures disclosures;
    @Inject
    private Flags flags;
    @Inject
    private CodeLists codeLists;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.PROPOSE_DISCLOSURE)
    public Disclosure propose(UUID caseId, DisclosureAsTold as) {
        return propose(caseFiles.openForAdding(caseId), as);
    }

    /** What was decided to be told of a flag. */
    @Allowed(Permission.PROPOSE_DISCLOSURE)
    public Disclosure proposeOf(UUID flagId, DisclosureAsTold as) {
        Flag flag = toBeTold(flagId);
        Disclosure disclosure = propose(caseFiles.openForAdding(flag.caseId()), as);
        disclosure.isOf(flagId);
        tasks.done(DecidingDisclosure.PROPOSE, flagId);
        return disclosure;
    }

    /** The flag of which something is to be told, to begin with what was decided there. */
    @Allowed(value = Permission.PROPOSE_DISCLOSURE, audit = false)
    public Flag toBeTold(UUID flagId) {
        Flag flag = flags.open(flagId);
        if (!flag.isToBeTold()) {
            throw new NotThereException("nothing is to be told of flag " + flagId);
        }
        return flag;
    }

    private Disclosure propose(CaseFile file, DisclosureAsTold as) {
        boolean told = Disclosure.TOLD.equals(as.told());
        new Refusals().when(as.what() == null || as.what().isEmpty() || !as.what().stream().allMatch(code -> codeLists.has("disclosure-part", code)), "what", "general.required")
                .required(as.details(), "details", LONGEST_TEXT).required(as.organisation(), "organisation", LONGEST_NAME).required(as.recipient(), "recipient", LONGEST_NAME)
                .when(as.legalBasis() == null || !codeLists.has("legal-basis", as.legalBasis()), "legalBasis", "general.required")
                .required(as.purpose(), "purpose", LONGEST_TEXT)
                .when(as.told() == null || !codeLists.has("disclosure-told", as.told()), "told", "general.required")
                .when(!told && (as.whyNotTold() == null || as.whyNotTold().isBlank()), "whyNotTold", "general.required")
                .fits(as.whyNotTold(), "whyNotTold", LONGEST_TEXT)
                .when(!told && as.tellBy() == null, "tellBy", "disclosure.refuse.tell-by")
                .when(!told && as.tellBy() != null && (as.tellBy().isBefore(clock.today()) || as.tellBy().isAfter(clock.today().plusYears(1))), "tellBy", "disclosure.refuse.tell-by").orElseGoOn();
        Disclosure disclosure = new Disclosure(file, as, currentUser.account(), clock.instant());
        disclosures.add(disclosure);
        tasks.openFor(Role.SUPERVISOR, file, TASK_DECIDE, disclosure.getId(), null, path(disclosure));
        return disclosure;
    }

    /** It was given to whom it was approved for. */
    @Allowed(Permission.PROPOSE_DISCLOSURE)
    public Disclosure give(UUID id, LocalDate on, String how) {
        Disclosure disclosure = disclosures.open(id);
        new Refusals().when(disclosure.getState() != Disclosure.State.APPROVED, "givenOn", "disclosure.refuse.not-approved")
                .when(on == null || on.isAfter(clock.today()) || on.isBefore(LocalDate.ofInstant(disclosure.getAskedAt(), clock.getZone())), "givenOn", "disclosure.refuse.given-on")
                .when(how == null || !codeLists.has("disclosure-how", how), "givenHow", "general.required").orElseGoOn();
        disclosure.give(on, how, currentUser.account());
        if (disclosure.isToBeTold()) {
            tasks.open(disclosure.file(), TASK_TELL, id, null, path(disclosure), clock.endOf(disclosure.getTellBy()), null);
        }
        return disclosure;
    }

    /** The person was told of it. */
    @Allowed(Permission.PROPOSE_DISCLOSURE)
    public Disclosure tell(UUID id, LocalDate on) {
        Disclosure disclosure = disclosures.open(id);
        new Refusals().when(!disclosure.isToBeTold() || disclosure.getState() != Disclosure.State.GIVEN, "toldOn", "disclosure.refuse.nothing-to-tell")
                .when(on == null || on.isAfter(clock.today()), "toldOn", "disclosure.refuse.given-on").orElseGoOn();
        disclosure.tell(on);
        tasks.done(TASK_TELL, id);
        return disclosure;
    }

    private static String path(Disclosure disclosure) {
        return "/disclosure/disclosure?case=" + disclosure.caseId() + "&id=" + disclosure.getId();
    }
}
