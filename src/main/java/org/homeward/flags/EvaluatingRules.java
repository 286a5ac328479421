package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Role;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;
import org.homeward.tasks.Tasks;

/**
 * Looks at the recorded facts of a case whenever one is recorded, in the same transaction. A rule that is met opens one
 * flag «not yet judged», or adds what is new to the open one. It decides nothing, and it never changes a flag that is there.
 */
@ApplicationScoped
@Transactional
public class EvaluatingRules {

    /** The only rules that may open a flag of a child under 12: what we owe a child. */
    private static final Set<String> FOR_SMALL_CHILDREN = Set.of("CH-02", "CH-06");
    static final String CHILD_TASK = "child-concern";

    @Inject
    private Indicators indicators;
    @Inject
    private Flags flags;
    @Inject
    private Ladder ladder;
    @Inject
    private Tasks tasks;
    @Inject
    private HomewardClock clock;
    @Inject
    @Any
    private Instance<ObservationSource> sources;
    @Inject
    private Event<FlagOpened> opened;

    void factRecorded(@Observes FactRecorded recorded) {
        run(recorded.file(), indicators.asking(recorded.fact()));
    }

    /** Asks every rule about one case now; for what only time brings about. Opens nothing twice. */
    public void caseNow(UUID caseId) {
        caseNow(caseId, indicators.all().stream().filter(i -> i.rule().isPresent()).toList());
    }

    /** Asks some rules about one case now. */
    void caseNow(UUID caseId, List<Indicator> asked) {
        flags.fileFor(caseId).filter(CaseFile::isOpen).ifPresent(file -> run(file, asked));
    }

    /** What is recorded in a case of those kinds. */
    List<Observation> observe(CaseFile file, Set<FactType> kinds) {
        List<Observation> facts = new ArrayList<>();
        for (ObservationSource source : sources) {
            if (source.facts().stream().anyMatch(kinds::contains)) {
                source.of(file).stream().filter(f -> kinds.contains(f.fact())).forEach(facts::add);
            }
        }
        return facts;
    }

    private void run(CaseFile file, List<Indicator> asked) {
        AgeGroup group = AgeGroup.of(file, clock.today());
        List<Indicator> apply = asked.stream().filter(i -> i.appliesTo().contains(group))
                .filter(i -> group != AgeGroup.C || FOR_SMALL_CHILDREN.contains(i.code())).toList();
        if (apply.isEmpty()) {
            return;
        }
        List<Observation> facts = observe(file, apply.stream().flatMap(i -> i.rule().orElseThrow().asks().stream()).collect(Collectors.toSet()));
        Map<String, Set<UUID>> seen = facts.isEmpty() ? Map.of() : flags.rowsSeen(file);
        LocalDate today = clock.today();
        for (Indicator indicator : apply) {
            indicator.rule().orElseThrow().evaluate(facts, today)
                    .filter(met -> !seen.getOrDefault(indicator.code(), Set.of()).containsAll(rows(met)))
                    .ifPresent(met -> met(file, group, indicator, met));
        }
    }

    private static Set<UUID> rows(Rule.Met met) {
        return met.facts().stream().map(Observation::rowId).collect(Collectors.toSet());
    }

    private void met(CaseFile file, AgeGroup group, Indicator indicator, Rule.Met met) {
        flags.hold(file);
        Flag flag = flags.findOpen(file, indicator.code()).orElse(null);
        if (flag != null) {
            addTo(flag, met.facts());
        } else if (group == AgeGroup.Y || group == AgeGroup.M) {
            askTheChildProtectionLead(file, indicator, met);
        } else {
            open(file, group, indicator, met);
        }
    }

    private void open(CaseFile file, AgeGroup group, Indicator indicator, Rule.Met met) {
        String sentence = FactWords.say(Locale.ENGLISH, indicator.rule().orElseThrow().ways().get(met.way()));
        Flag flag = new Flag(file, indicator, group, met.severity(), null, sentence, clock.instant(), ladder);
        addTo(flag, met.facts());
        flags.add(flag);
        opened.fire(new FlagOpened(flag));
    }

    private void addTo(Flag flag, List<Observation> facts) {
        Set<UUID> there = flag.getEvidence().stream().map(FlagEvidence::getRowId).collect(Collectors.toSet());
        facts.stream().filter(f -> !there.contains(f.rowId()))
                .forEach(f -> flag.add(new FlagEvidence(flag, f, f.text(), null, clock.instant())));
    }

    /** What the task about one indicator of one child is known by. */
    static UUID childTask(CaseFile file, String indicator) {
        return UUID.nameUUIDFromBytes((file.getId() + indicator).getBytes(StandardCharsets.UTF_8));
    }

    /** From 12 to 17 no rule opens a flag: a person who protects children is asked to look, once for what they know. */
    private void askTheChildProtectionLead(CaseFile file, Indicator indicator, Rule.Met met) {
        UUID about = childTask(file, indicator.code());
        LocalDate newest = met.facts().get(0).since();
        boolean asked = tasks.find(CHILD_TASK, about).anyMatch(t -> t.getEndedAt() == null || !LocalDate.ofInstant(t.getOpenedAt(), clock.getZone()).isBefore(newest));
        if (!asked) {
            tasks.openFor(Role.CHILD_PROTECTION_LEAD, file, CHILD_TASK, about, indicator.name(),
                    "/flags/raise-flag?case=" + file.getId() + "&indicator=" + indicator.code());
        }
    }
}
