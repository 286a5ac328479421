package org.homeward.flags;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/**
 * Somebody saw or heard something that a supervisor should look at. Where a flag on the same indicator is open already,
 * what was seen becomes evidence there: one worry, one flag.
 */
@UseCase
public class RaisingAFlag {

    /** Somebody talks with the person about their safety first; a clock of {@code config/clocks.yaml}. */
    private static final String SAFETY_CHECK = "safety";

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Indicators indicators;
    @Inject
    private Flags flags;
    @Inject
    private EvaluatingRules rules;
    @Inject
    private EvidenceChecks evidenceChecks;
    @Inject
    private Ladder ladder;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<FlagOpened> opened;

    /** Raises a flag about an adult, or for the protection of a child. */
    @Allowed(Permission.RAISE_FLAG)
    public Flag raise(UUID caseId, FlagAsRaised told) {
        CaseFile file = caseFiles.open(caseId);
        if (indicators.get(told.indicator()).isExploitation(group(file))) {
            throw new RefusedException("flags.refuse.child-lead");
        }
        return raise(file, told);
    }

    /** Raises that somebody does something to a young person of 12 to 17; the child-protection lead alone may. */
    @Allowed(Permission.RAISE_CHILD_CONCERN)
    public Flag raiseForChild(UUID caseId, FlagAsRaised told) {
        CaseFile file = caseFiles.open(caseId);
        if (!indicators.get(told.indicator()).isExploitation(group(file))) {
            throw new NotThereException(told.indicator() + " is not about a young person");
        }
        return raise(file, told);
    }

    /** The child-protection lead looked at what a rule had found about a young person of 12 to 17, and raises nothing. */
    @Allowed(Permission.RAISE_CHILD_CONCERN)
    public CaseFile nothingToRaise(UUID caseId, String indicator, String reason) {
        CaseFile file = caseFiles.open(caseId);
        new Refusals().required(reason, "nothingBecause", EvidenceChecks.LONGEST).orElseGoOn();
        tasks.drop(EvaluatingRules.CHILD_TASK, EvaluatingRules.childTask(file, indicator), reason);
        return file;
    }

    /** Whether a rule asked the child-protection lead to look at this, and nobody has answered yet. */
    @Allowed(value = Permission.RAISE_CHILD_CONCERN, audit = false)
    public boolean isAsked(UUID caseId, String indicator) {
        return tasks.findOpen(EvaluatingRules.CHILD_TASK, EvaluatingRules.childTask(caseFiles.open(caseId), indicator)).isPresent();
    }

    /** What may be raised in this case, and by this user. */
    @Allowed(value = Permission.RAISE_FLAG, audit = false)
    public List<Indicator> choices(UUID caseId) {
        AgeGroup group = group(caseFiles.open(caseId));
        boolean leads = currentUser.may(Permission.RAISE_CHILD_CONCERN);
        return indicators.appliedTo(group).stream().filter(i -> leads || !i.isExploitation(group)).toList();
    }

    /** The recorded contact that a flag would be about; empty when there is none of that id in the case. */
    @Allowed(value = Permission.RAISE_FLAG, audit = false)
    public Optional<Observation> about(UUID caseId, UUID row) {
        return row == null ? Optional.empty() : about(caseFiles.open(caseId), row);
    }

    private Optional<Observation> about(CaseFile file, UUID row) {
        return rules.observe(file, EnumSet.of(FactType.OUTSIDE_CONTACT, FactType.OUR_CONTACT)).stream().filter(o -> o.rowId().equals(row)).findFirst();
    }

    private AgeGroup group(CaseFile file) {
        return AgeGroup.of(file, clock.today());
    }

    private Flag raise(CaseFile file, FlagAsRaised told) {
        Indicator indicator = indicators.get(told.indicator());
        AgeGroup group = group(file);
        check(file, indicator, group, told);
        flags.hold(file);
        Flag flag = flags.findOpen(file, indicator.code()).orElse(null);
        boolean fresh = flag == null;
        if (fresh) {
            flag = new Flag(file, indicator, group, severity(indicator, told), currentUser.account(), told.rationale(), clock.instant(), ladder);
        }
        flag.add(evidence(flag, file, told));
        if (fresh) {
            flags.add(flag);
            if (indicator.safetyStep()) {
                tasks.open(file, SAFETY_CHECK, flag.getId(), null, flag.path());
            }
            if (indicator.disclosure()) {
                tasks.openFor(Role.SUPERVISOR, file, DecidingDisclosure.DECIDE, flag.getId(), flag.getOpening().getName(), flag.path());
            }
            opened.fire(new FlagOpened(flag));
        }
        if (currentUser.may(Permission.RAISE_CHILD_CONCERN)) {
            tasks.done(EvaluatingRules.CHILD_TASK, EvaluatingRules.childTask(file, indicator.code()));
        }
        return flag;
    }

    private FlagEvidence evidence(Flag flag, CaseFile file, FlagAsRaised told) {
        Optional<Observation> about = told.about() == null ? Optional.empty() : about(file, told.about());
        EvidenceAsTold said = told.evidence();
        return about.map(o -> new FlagEvidence(flag, o.known(said.sourceType(), said.certainty()), said.text(), currentUser.account(), clock.instant()))
                .orElseGet(() -> new FlagEvidence(flag, said, currentUser.account(), clock.instant()));
    }

    /** The severity chosen; without a choice the catalogue's, but no more than a concern on weak evidence. */
    private static Severity severity(Indicator indicator, FlagAsRaised told) {
        boolean weak = Weakness.of(told.evidence().sourceType(), told.evidence().certainty());
        return told.severity() != null ? told.severity() : weak ? Severity.CONCERN : indicator.severity();
    }

    private void check(CaseFile file, Indicator indicator, AgeGroup group, FlagAsRaised told) {
        boolean weak = Weakness.of(told.evidence().sourceType(), told.evidence().certainty());
        Set<String> beside = indicator.beside();
        new Refusals()
                .when(!file.isOpen(), "", "flags.refuse.closed-case")
                .when(!indicator.appliesTo().contains(group), "indicator", "flags.refuse.not-for-age")
                .when(!beside.isEmpty() && flags.allOpen(file).stream().noneMatch(f -> beside.contains(f.getIndicator().substring(0, 2))),
                        "indicator", "flags.refuse.never-alone")
                .required(told.rationale(), "rationale", EvidenceChecks.LONGEST)
                .when(weak && told.severity() != null && told.severity() != Severity.CONCERN, "severity", "flags.refuse.weak")
                .addAll(evidenceChecks.check(file, told.evidence()).list())
                .orElseGoOn();
    }
}
