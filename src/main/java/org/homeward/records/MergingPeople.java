package org.homeward.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.CaseNumber;
import org.homeward.casefile.HouseholdCases;
import org.homeward.casefile.Track;
import org.homeward.person.FamilyRules;
import org.homeward.person.JoiningPeople;
import org.homeward.person.JoiningPeople.Move;
import org.homeward.person.Person;
import org.homeward.person.Person.Part;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/** Two records of one person become one, and two again within thirty days: asked by whoever knows both cases, agreed by a supervisor of both who did not ask. */
@UseCase
public class MergingPeople {

    private static final int LONGEST_REASON = 500;
    private static final int MOST = 50;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private HouseholdCases cases;
    @Inject
    private MergeRequests requests;
    @Inject
    private JoiningPeople joining;
    @Inject
    private FamilyRules familyRules;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * The two records side by side.
     *
     * @param differs in which parts they say something else
     * @param moves   how much of each kind would move: «IdentityDocument.person» and so on
     */
    public record Pair(CaseFile stays, CaseFile goes, List<Part> differs, Map<String, Long> moves) {
    }

    /**
     * What somebody asks for.
     *
     * @param number of the other case
     * @param takes  in which parts the record of the other case is right
     * @param reason in words, at most 500 characters
     */
    public record Wish(String number, Set<Part> takes, String reason) {
    }

    /** The person of this case beside that of the case of that number; not there (404) unless both may be touched. */
    @Allowed(Permission.MERGE_PEOPLE)
    public Pair compare(UUID caseId, String number) {
        CaseFile stays = caseFiles.open(caseId);
        return pair(stays, other(stays, number));
    }

    @Allowed(Permission.MERGE_PEOPLE)
    @Fresh
    public MergeRequest ask(UUID caseId, Wish wish) {
        CaseFile stays = caseFiles.open(caseId);
        CaseFile goes = other(stays, wish.number());
        new Refusals().required(wish.reason(), "reason", LONGEST_REASON).orElseGoOn();
        check(stays, goes);
        MergeRequest request = new MergeRequest(stays, goes, wish.takes(), wish.reason(), currentUser.account(), clock.instant());
        request.stoodAt(joining.stateOf(stays.getPerson()), joining.stateOf(goes.getPerson()));
        requests.add(request);
        return request;
    }

    /** Asks for two records that were joined to be two again. */
    @Allowed(Permission.MERGE_PEOPLE)
    @Fresh
    public MergeRequest askToPart(UUID requestId, String reason) {
        MergeRequest merging = requests.open(requestId);
        new Refusals().required(reason, "reason", LONGEST_REASON).orElseGoOn();
        checkReversible(merging);
        if (requests.waitsAbout(Set.of(merging.getSurvivor(), merging.getMerged()))) {
            throw new RefusedException("records.merge.waits-already");
        }
        MergeRequest request = new MergeRequest(merging, reason, currentUser.account(), clock.instant());
        requests.add(request);
        return request;
    }

    @Allowed(value = Permission.MERGE_PEOPLE, audit = false)
    public List<MergeRequest> mine() {
        return requests.mine(MOST);
    }

    @Allowed(value = Permission.MERGE_PEOPLE, audit = false)
    public MergeRequest open(UUID requestId) {
        return requests.open(requestId);
    }

    /** What others asked for and this user may decide. */
    @Allowed(value = Permission.DECIDE_MERGE, audit = false)
    public List<MergeRequest> waiting() {
        return requests.waiting(MOST);
    }

    /** What the request would do, as things stand. */
    @Allowed(value = Permission.MERGE_PEOPLE, audit = false)
    public Pair preview(UUID requestId) {
        MergeRequest request = requests.open(requestId);
        return pair(request.getSurvivorCase(), request.getMergedCase(), request.getSurvivor(), request.getMerged());
    }

    @Allowed(Permission.DECIDE_MERGE)
    @Fresh
    public MergeRequest approve(UUID requestId, String note) {
        MergeRequest request = requests.open(requestId);
        new Refusals().fits(note, "decisionNote", DecidingExports.LONGEST_NOTE).orElseGoOn();
        request.decide(true, note, currentUser.account(), clock.instant());
        if (request.isUndoing()) {
            part(request.getUndoes());
        } else {
            join(request);
        }
        return request;
    }

    @Allowed(Permission.DECIDE_MERGE)
    @Fresh
    public MergeRequest refuse(UUID requestId, String note) {
        MergeRequest request = requests.open(requestId);
        new Refusals().required(note, "decisionNote", DecidingExports.LONGEST_NOTE).orElseGoOn();
        request.decide(false, note, currentUser.account(), clock.instant());
        return request;
    }

    private void join(MergeRequest request) {
        checkPeople(request.getSurvivorCase(), request.getMergedCase());
        if (!request.stillStandsAt(joining.stateOf(request.getSurvivor()), joining.stateOf(request.getMerged()))) {
            throw new RefusedException("records.merge.changed");
        }
        request.moved(joining.join(request.getSurvivor(), request.getMerged(), request.getTakes(), clock.today()));
    }

    private void part(MergeRequest merging) {
        checkReversible(merging);
        joining.part(merging.getSurvivor(), merging.getMerged(), merging.getTakes(), merging.moves());
        merging.undone(clock.instant());
    }

    private void checkReversible(MergeRequest merging) {
        if (!merging.isReversible(clock.instant())) {
            throw new RefusedException("records.merge.too-late");
        }
        if (requests.joinedSince(merging)) {
            throw new RefusedException("records.merge.joined-since");
        }
    }

    private CaseFile other(CaseFile stays, String number) {
        return CaseNumber.parse(number).flatMap(cases::byNumber).filter(other -> !other.equals(stays))
                .orElseThrow(() -> new NotThereException("no other case of that number"));
    }

    private void check(CaseFile stays, CaseFile goes) {
        checkPeople(stays, goes);
        if (requests.waitsAbout(Set.of(stays.getPerson(), goes.getPerson()))) {
            throw new RefusedException("records.merge.waits-already");
        }
    }

    /** What cannot be one person, or would split one story. */
    private void checkPeople(CaseFile stays, CaseFile goes) {
        Person survivor = stays.getPerson();
        Person merged = goes.getPerson();
        if (survivor.equals(merged)) {
            throw new RefusedException("records.merge.one-already");
        }
        if ((stays.getTrack() == Track.CHILD) != (goes.getTrack() == Track.CHILD)) {
            throw new RefusedException("records.merge.child-and-adult");
        }
        if (stays.isOpen() && goes.isOpen() && stays.getTrack() == goes.getTrack()) {
            throw new RefusedException("records.merge.two-open-cases", goes.getNumber());
        }
        new Refusals().addAll(familyRules.refusalOfOne(survivor, merged).stream().toList()).orElseGoOn();
    }

    private Pair pair(CaseFile stays, CaseFile goes) {
        return pair(stays, goes, stays.getPerson(), goes.getPerson());
    }

    private Pair pair(CaseFile stays, CaseFile goes, Person survivor, Person merged) {
        Map<String, Long> moves = joining.references(merged).stream().collect(Collectors.groupingBy(Move::what, TreeMap::new, Collectors.counting()));
        return new Pair(stays, goes, survivor.differsFrom(merged), moves);
    }
}
