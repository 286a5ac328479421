package org.homeward.reintegration;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.FieldChanges;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.Entity;
import org.homeward.shared.HomewardClock;

/** Reads the plan of a case, with what the pathway of its track offers beside. */
@UseCase
public class ReadingThePlan {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Plans plans;
    @Inject
    private Pathways pathways;
    @Inject
    private ClockFacts clockFacts;
    @Inject
    private FieldChanges fieldChanges;
    @Inject
    private HomewardClock clock;

    @Allowed(value = Permission.READ_PLAN, audit = false)
    public Plan of(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        List<Step> steps = plans.stepsOf(file);
        return new Plan(file, plans.goalsOf(file), steps, plans.talksOf(file), plans.lastOutcomeOf(file).orElse(null), suggestions(file, steps),
                clock.today());
    }

    @Allowed(value = Permission.READ_PLAN, audit = false)
    public Goal goal(UUID id) {
        return plans.goal(id);
    }

    @Allowed(value = Permission.READ_PLAN, audit = false)
    public Step step(UUID id) {
        return plans.step(id);
    }

    /** Who changed a goal or a step last. */
    @Allowed(value = Permission.READ_PLAN, audit = false)
    public Optional<FieldChanges.Last> lastChange(UUID caseId, Entity part) {
        caseFiles.open(caseId);
        return fieldChanges.lastOf(part.getId());
    }

    private List<Suggestion> suggestions(CaseFile file, List<Step> steps) {
        Set<String> taken = steps.stream().map(Step::getPathwayCode).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<ClockStart, LocalDate> facts = clockFacts.of(file);
        Optional<Integer> age = file.getPerson().ageOn(clock.today());
        return pathways.of(file.getTrack()).steps().stream().filter(s -> !taken.contains(s.code()) && s.suits(age))
                .map(s -> new Suggestion(s, s.due(facts).orElse(null))).toList();
    }
}
