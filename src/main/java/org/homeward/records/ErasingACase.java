package org.homeward.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.Stage;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/**
 * Erases a closed case and everybody who is known only through it: asked by whoever answers for the case, agreed by the
 * data-protection officer. What is left says that there was a case, never of whom or about what.
 */
@UseCase
public class ErasingACase {

    static final String RETENTION_OVER = "retention-over";
    static final String NOT_TAKEN_ON = "not-taken-on";
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 50;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ErasureRequests requests;
    @Inject
    private Family family;
    @Inject
    private Traces traces;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * What somebody asks for.
     *
     * @param ground  a code of {@code erasure-ground}
     * @param reason  in words that name nobody, at most 500 characters
     * @param noDuty  that they looked whether a law, a court or a complaint needs the file, and none does
     */
    public record Wish(String ground, String reason, boolean noDuty) {
    }

    /** How many people go with the case. */
    @Allowed(value = Permission.ASK_TO_ERASE, audit = false)
    public int people(UUID caseId) {
        return family.knownThrough(caseFiles.open(caseId)).size();
    }

    @Allowed(Permission.ASK_TO_ERASE)
    @Fresh
    public ErasureRequest ask(UUID caseId, Wish wish) {
        CaseFile file = caseFiles.openForAdding(caseId);
        new Refusals().when(wish.ground() == null || !codeLists.has("erasure-ground", wish.ground()), "ground", "general.required")
                .when(RETENTION_OVER.equals(wish.ground()) && (file.getRetainUntil() == null || !file.getRetainUntil().isBefore(clock.today())), "ground", "records.erase.still-kept")
                .when(NOT_TAKEN_ON.equals(wish.ground()) && !Set.of(Stage.DECLINED, Stage.DUPLICATE).contains(file.getStage()), "ground", "records.erase.was-taken-on")
                .required(wish.reason(), "reason", LONGEST_REASON).when(!wish.noDuty(), "noDuty", "records.erase.duty").orElseGoOn();
        checkEnded(file);
        if (requests.waitsAbout(file)) {
            throw new RefusedException("records.erase.waits-already");
        }
        ErasureRequest request = new ErasureRequest(file, wish.ground(), wish.reason(), currentUser.account(), clock.instant());
        requests.add(request);
        return request;
    }

    /** What one asked for, the newest first. */
    @Allowed(value = Permission.ASK_TO_ERASE, audit = false)
    public List<ErasureRequest> mine() {
        return requests.mine(MOST);
    }

    /** The request of that id, if it is one's own. */
    @Allowed(value = Permission.ASK_TO_ERASE, audit = false)
    public Optional<ErasureRequest> mine(UUID id) {
        return requests.mine(id);
    }

    /** What waits, the oldest first. */
    @Allowed(value = Permission.DECIDE_ERASURE, audit = false)
    public List<ErasureRequest> waiting() {
        return requests.waiting(MOST);
    }

    @Allowed(value = Permission.DECIDE_ERASURE, audit = false)
    public ErasureRequest open(UUID id) {
        return requests.toDecide(id);
    }

    /** Cannot be taken back. */
    @Allowed(Permission.DECIDE_ERASURE)
    @Fresh
    public ErasureRequest approve(UUID id, String note) {
        new Refusals().fits(note, "decisionNote", DecidingExports.LONGEST_NOTE).orElseGoOn();
        ErasureRequest request = requests.toDecide(id);
        request.decide(true, note, currentUser.account(), clock.instant());
        CaseFile file = request.getFile();
        checkEnded(file);
        Set<UUID> people = family.knownThrough(file);
        traces.erase(new Traces.Scope(file.getId(), people, family.homesOf(people)));
        return request;
    }

    /** Says why not. */
    @Allowed(Permission.DECIDE_ERASURE)
    @Fresh
    public ErasureRequest refuse(UUID id, String note) {
        new Refusals().required(note, "decisionNote", DecidingExports.LONGEST_NOTE).orElseGoOn();
        ErasureRequest request = requests.toDecide(id);
        request.decide(false, note, currentUser.account(), clock.instant());
        return request;
    }

    private void checkEnded(CaseFile file) {
        if (file.isOpen()) {
            throw new RefusedException("access.case-is-open");
        }
        if (requests.isInUse(file)) {
            throw new RefusedException("records.erase.in-use");
        }
    }
}
