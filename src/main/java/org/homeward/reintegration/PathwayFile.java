package org.homeward.reintegration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.casefile.Stage;
import org.homeward.casefile.Track;
import org.homeward.flags.FactType;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Yaml;

/** Reads one file of {@code config/pathways} and refuses what would go wrong later: a code twice, an unknown need, a clock that misses its example. */
final class PathwayFile {

    private static final List<String> SCHOOLING = FactType.SCHOOLING.fields().get("state").choices();

    private final Yaml file;
    private final CodeLists codeLists;
    private final List<PathwayStep> steps = new ArrayList<>();

    private PathwayFile(Yaml file, CodeLists codeLists) {
        this.file = file.onlyKeys("track", "steps", "examples");
        this.codeLists = codeLists;
    }

    static Pathway read(Yaml file, CodeLists codeLists) {
        return new PathwayFile(file, codeLists).pathway();
    }

    private Pathway pathway() {
        Track track = file.get("track").oneOf(Track.class);
        file.get("steps").list().forEach(one -> steps.add(step(one)));
        return new Pathway(track, List.copyOf(steps), file.get("examples").list().stream().map(this::example).toList());
    }

    private PathwayStep step(Yaml one) {
        one.onlyKeys("code", "name", "who", "stage", "need", "clock", "done-when", "from-age", "open-means");
        if (!one.text("code").matches("[a-z0-9-]{1,40}")) {
            throw one.get("code").wrong("a code has at most 40 small letters, digits and hyphens; shorten or respell it");
        }
        if (find(one.text("code")).isPresent()) {
            throw one.get("code").wrong("another step has the code «" + one.text("code") + "»; change one");
        }
        if (one.text("name").length() > Step.LONGEST_WORDS) {
            throw one.get("name").wrong("this name is longer than " + Step.LONGEST_WORDS + " characters; shorten it");
        }
        if (!codeLists.has("need", one.text("need"))) {
            throw one.get("need").wrong("«" + one.text("need") + "» is not in the code list need; use a code of that list");
        }
        return new PathwayStep(one.text("code"), one.text("name"), one.get("who").oneOf(Actor.class), one.get("stage").oneOf(Stage.class),
                one.text("need"), one.find("clock").map(PathwayClock::read), one.text("done-when"),
                one.find("from-age").map(Yaml::number).orElse(0), one.find("open-means").map(PathwayFile::schooling));
    }

    private static String schooling(Yaml state) {
        if (!SCHOOLING.contains(state.text())) {
            throw state.wrong("«" + state.text() + "» is no state of schooling; use one of " + String.join(", ", SCHOOLING));
        }
        return state.text();
    }

    private Pathway.Example example(Yaml one) {
        one.onlyKeys("step", "referred", "accepted", "plan-agreed", "eighteenth-birthday", "due");
        PathwayStep step = find(one.text("step")).orElseThrow(() -> one.get("step").wrong("no step above has this code; correct it"));
        Map<ClockStart, LocalDate> facts = new EnumMap<>(ClockStart.class);
        for (ClockStart start : ClockStart.values()) {
            one.find(start.code()).ifPresent(day -> facts.put(start, day(day)));
        }
        Optional<LocalDate> due = one.text("due").equals("none") ? Optional.empty() : Optional.of(day(one.get("due")));
        if (!step.due(facts).equals(due)) {
            throw one.get("due").wrong("the clock says " + step.due(facts).map(LocalDate::toString).orElse("none") + "; correct the clock or this day");
        }
        return new Pathway.Example(step, facts, due);
    }

    private Optional<PathwayStep> find(String code) {
        return steps.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    private static LocalDate day(Yaml text) {
        try {
            return LocalDate.parse(text.text());
        } catch (DateTimeParseException e) {
            throw text.wrong("«" + text.text() + "» is not a day; write for example 2026-01-31");
        }
    }
}
