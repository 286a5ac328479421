package org.homeward.sharing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AccessMatrix;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Section;
import org.homeward.access.UseCase;
import org.homeward.access.WayIn;
import org.homeward.access.WaysIn;
import org.homeward.audit.Alert;
import org.homeward.audit.Alerts;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.CaseNumber;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/**
 * Opens a case that is not one's own for 60 minutes, because somebody is in danger. Asks who is there once more, and why;
 * others are told at once and judge it. A number that no case has is answered like any other.
 */
@UseCase
public class BreakingTheGlass {

    /** How long the case stays open. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(60);

    static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 2000;
    private static final int WORKING_DAYS = 3;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseAccess access;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private WaysIn waysIn;
    @Inject
    private OpenedToMe openedToMe;
    @Inject
    private EmergencyOpenings openings;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Alerts alerts;

    /** @return the opening; empty when no case has that number, which whoever asks is not told here */
    @Fresh
    @Allowed(Permission.BREAK_GLASS)
    public Optional<EmergencyOpening> open(String number, String category, String reason) {
        Optional<CaseNumber> typed = CaseNumber.parse(number == null ? "" : number);
        new Refusals().when(typed.isEmpty(), "number", "sharing.emergency.not-a-number")
                .when(category == null || !codeLists.has("emergency-reason", category), "category", "general.required")
                .when(isShort(reason), "reason", "sharing.emergency.say-more", SHORTEST_REASON).fits(reason, "reason", LONGEST_REASON).orElseGoOn();
        Optional<CaseFile> file = caseFiles.inEmergency(typed.orElseThrow());
        new Refusals().when(file.filter(f -> access.may(Permission.OPEN_CASE, f)).isPresent(), "number", "sharing.emergency.open-already").orElseGoOn();
        alerts.raise(Alert.Kind.EMERGENCY_ACCESS, currentUser.getId());
        return file.map(f -> open(f, category, reason));
    }

    private EmergencyOpening open(CaseFile file, String category, String reason) {
        Instant now = clock.instant();
        Set<Section> sections = Arrays.stream(Section.values()).filter(s -> s != Section.CLINICAL).collect(Collectors.toSet());
        WayIn way = WayIn.to(WayIn.Kind.EMERGENCY, file.getId(), currentUser.account(), sections, reason, currentUser.account(), now, now.plus(OPEN_FOR));
        waysIn.add(way);
        EmergencyOpening opening = new EmergencyOpening(file, way, category, clock.endOf(clock.workingDaysAfter(clock.today(), WORKING_DAYS)));
        openings.add(opening);
        return opening;
    }

    private static boolean isShort(String reason) {
        return reason == null || reason.strip().length() < SHORTEST_REASON;
    }

    /** Opens the clinical record, too, of a case that one has open in an emergency; only for roles that the matrix lets. */
    @Fresh
    @Allowed(Permission.BREAK_GLASS)
    public EmergencyOpening openClinical(UUID wayId, String reason) {
        EmergencyOpening opening = mine(wayId);
        if (!isClinicalForMe()) {
            throw new NotThereException("clinical record of " + opening.caseId());
        }
        new Refusals().when(isShort(reason), "reason", "sharing.emergency.say-more", SHORTEST_REASON).fits(reason, "reason", LONGEST_REASON).orElseGoOn();
        opening.openClinical(reason);
        return opening;
    }

    /** Whether this user's role may see clinical records in an emergency. */
    @Allowed(value = Permission.BREAK_GLASS, audit = false)
    public boolean isClinicalForMe() {
        return matrix.relations(currentUser.getRoles(), Permission.READ_CLINICAL).contains(Relation.EMERGENCY);
    }

    @Allowed(Permission.BREAK_GLASS)
    public EmergencyOpening end(UUID wayId) {
        EmergencyOpening opening = mine(wayId);
        opening.getWay().end(currentUser.account(), clock.instant());
        return opening;
    }

    private EmergencyOpening mine(UUID wayId) {
        return waysIn.mine().stream().filter(way -> way.getKind() == WayIn.Kind.EMERGENCY && way.getId().equals(wayId)).findFirst()
                .flatMap(way -> openings.of(way.getId())).orElseThrow(() -> new NotThereException("emergency " + wayId));
    }

    /** The way through which the user is in that case in an emergency now. */
    @Allowed(value = Permission.BREAK_GLASS, audit = false)
    public Optional<WayIn> in(UUID caseId) {
        return waysIn.mine().stream().filter(way -> way.getKind() == WayIn.Kind.EMERGENCY && way.caseId().equals(caseId)).findFirst();
    }

    /** What the user has open in an emergency now. */
    @Allowed(value = Permission.SEE_SHARED, audit = false)
    public List<SharedCase> now() {
        return openedToMe.by(WayIn.Kind.EMERGENCY);
    }
}
