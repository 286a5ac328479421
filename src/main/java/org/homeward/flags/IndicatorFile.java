package org.homeward.flags;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.Ids;
import org.homeward.shared.Yaml;

/** Reads one file of {@code config/indicators}, strictly: whatever a rule could not understand is refused with its line. */
final class IndicatorFile {

    private static final Pattern CODE = Pattern.compile("(CN|ID|CP|IN|PS|IR|DI|FH|RD|ON|CH)-\\d\\d");
    private static final Pattern TIME = Pattern.compile("(\\d{1,3}) (hour|day)s?");
    private static final Pattern BOUND = Pattern.compile("(\\d{1,3}) or (more|less)");
    /** What is never an indicator, whatever a programme would like: belief and practice, looks, origin, opinion, an illness, whose relative somebody is. */
    private static final Pattern NEVER = Pattern.compile("(?i)\\b(pray|mosque|church|beard|veil|headscarf|dress|religio|faith|nationalit|ethnic|tribe|accent|skin|opinion|diagnos|relative of|related to)");
    private static final Set<String> ABOUT_AN_EXAMPLE = Set.of("fact", "days-ago", "still", "source", "certainty");

    /** Whether a code stands in a code list; asked with the list's name and the code. */
    private final BiPredicate<String, String> codes;

    IndicatorFile(BiPredicate<String, String> codes) {
        this.codes = codes;
    }

    Indicator read(Yaml file) {
        file.onlyKeys("code", "version", "name", "applies-to", "question", "question-child", "severity", "evidence", "lifted-by",
                "decide-within", "beside", "service-gap", "safety-step", "disclosure-decision", "source", "rule", "examples");
        Yaml severity = file.get("severity").onlyKeys("default", "guidance");
        Optional<Rule> rule = file.find("rule").map(r -> new Rule(r.list().stream().map(this::way).toList()));
        List<RuleExample> examples = file.list("examples").stream().map(this::example).toList();
        if (rule.isPresent() && (examples.stream().noneMatch(e -> e.opens().isPresent()) || examples.stream().allMatch(e -> e.opens().isPresent()))) {
            throw file.get("rule").wrong("a rule needs examples that meet it and examples that do not; add them under «examples»");
        }
        Stream.of("name", "question", "question-child").map(file::find).flatMap(Optional::stream).forEach(IndicatorFile::refuseWhatIsNeverOne);
        return new Indicator(code(file.get("code")), file.get("version").number(), file.text("name"), groups(file), file.text("question"),
                exploited(file), severity.get("default").oneOf(Severity.class), severity.text("guidance"), texts(file, "evidence"),
                texts(file, "lifted-by"), file.find("decide-within").map(IndicatorFile::time).orElse(null), Set.copyOf(file.texts("beside")),
                yes(file, "service-gap"), yes(file, "safety-step"), yes(file, "disclosure-decision"), file.text("source"), rule, examples);
    }

    private static void refuseWhatIsNeverOne(Yaml asked) {
        Matcher never = NEVER.matcher(asked.text());
        if (never.find()) {
            throw asked.wrong("«" + never.group() + "» is never an indicator: belief, looks, origin, opinion, illness and family say nothing about anybody; ask about what was done or said");
        }
    }

    private static String code(Yaml code) {
        if (!CODE.matcher(code.text()).matches()) {
            throw code.wrong("«" + code.text() + "» is not a code; write a domain and two figures such as CN-01");
        }
        if (!code.fileName().endsWith("/" + code.text() + ".yaml")) {
            throw code.wrong("the file must be named " + code.text() + ".yaml");
        }
        return code.text();
    }

    private static Set<AgeGroup> groups(Yaml file) {
        Set<AgeGroup> groups = file.get("applies-to").list().stream().map(g -> g.oneOf(AgeGroup.class)).collect(Collectors.toSet());
        if (groups.contains(AgeGroup.C) && !file.text("code").startsWith("CH")) {
            throw file.get("applies-to").wrong("for a child under 12 only CH indicators exist; remove C");
        }
        return groups;
    }

    private static String exploited(Yaml file) {
        boolean young = groups(file).stream().anyMatch(AgeGroup::isChild) && !file.text("code").startsWith("CH");
        return young ? file.text("question-child") : null;
    }

    private static List<String> texts(Yaml file, String key) {
        file.get(key);
        return file.texts(key);
    }

    private static boolean yes(Yaml file, String key) {
        return file.find(key).map(Yaml::yes).orElse(false);
    }

    private Rule.Way way(Yaml way) {
        way.onlyKeys("opens", "when", "unless");
        return new Rule.Way(way.get("opens").oneOf(Severity.class), way.get("when").list().stream().map(this::clause).toList(),
                way.list("unless").stream().map(this::clause).toList());
    }

    private Clause clause(Yaml clause) {
        clause.onlyKeys("fact", "where", "within", "for-more-than", "count");
        FactType fact = clause.get("fact").oneOf(FactType.class);
        Map<String, Clause.Condition> where = new LinkedHashMap<>();
        clause.find("where").ifPresent(w -> w.entries().forEach((field, value) -> where.put(field, condition(fact, field, value))));
        return new Clause(fact, where, days(clause, "within"), days(clause, "for-more-than"), clause.find("count").map(Yaml::number).orElse(1));
    }

    private Clause.Condition condition(FactType fact, String name, Yaml value) {
        FactType.Field field = field(fact, name, value);
        if (field.isNumber()) {
            Matcher bound = BOUND.matcher(value.text());
            if (!bound.matches()) {
                throw value.wrong("«" + name + "» is a number; write for example 2 or more");
            }
            int n = Integer.parseInt(bound.group(1));
            return bound.group(2).equals("more") ? new Clause.Condition(Set.of(), n, Integer.MAX_VALUE) : new Clause.Condition(Set.of(), 0, n);
        }
        return Clause.Condition.oneOf(words(field, value));
    }

    private static FactType.Field field(FactType fact, String name, Yaml value) {
        FactType.Field field = fact.fields().get(name);
        if (field == null) {
            throw value.wrong("«" + name + "» cannot be asked of " + fact.code() + "; use one of " + String.join(", ", fact.fields().keySet()));
        }
        return field;
    }

    private Set<String> words(FactType.Field field, Yaml value) {
        Set<String> words = new LinkedHashSet<>();
        for (Yaml word : value.list()) {
            boolean known = field.isNumber() ? word.number() >= 0 : field.list() == null ? field.choices().contains(word.text())
                    : codes.test(field.list(), word.text());
            if (!known) {
                throw word.wrong("«" + word.text() + "» is not a word for «" + field.name() + "»; use one of "
                        + (field.list() == null ? String.join(", ", field.choices()) : "the codes of config/code-lists/" + field.list() + ".yaml"));
            }
            words.add(word.text());
        }
        return words;
    }

    private RuleExample example(Yaml example) {
        example.onlyKeys("it", "facts", "opens");
        List<Yaml> facts = example.list("facts");
        facts.forEach(f -> fact(f, LocalDate.EPOCH)); // a wrong example stops the start like a wrong rule
        Yaml opens = example.get("opens");
        Optional<Severity> severity = opens.text().equals("nothing") ? Optional.empty() : Optional.of(opens.oneOf(Severity.class));
        return new RuleExample(example.text("it"), today -> facts.stream().map(f -> fact(f, today)).toList(), severity);
    }

    private Observation fact(Yaml line, LocalDate today) {
        FactType type = line.get("fact").oneOf(FactType.class);
        Observation fact = Observation.of(type, today.minusDays(line.get("days-ago").number())).row(Ids.next(), "", null)
                .known(line.text("source", null), line.text("certainty", null));
        for (Map.Entry<String, Yaml> entry : line.entries().entrySet()) {
            if (!ABOUT_AN_EXAMPLE.contains(entry.getKey())) {
                fact = fact.with(entry.getKey(), words(field(type, entry.getKey(), entry.getValue()), entry.getValue()));
            }
        }
        return yes(line, "still") ? fact.until(null) : fact;
    }

    private static int days(Yaml clause, String key) {
        return clause.find(key).map(t -> (int) time(t).toDays()).orElse(0);
    }

    static Duration time(Yaml value) {
        Matcher time = TIME.matcher(value.text());
        if (!time.matches()) {
            throw value.wrong("«" + value.text() + "» is not a time; write for example 72 hours or 90 days");
        }
        long n = Long.parseLong(time.group(1));
        return time.group(2).equals("day") ? Duration.ofDays(n) : Duration.ofHours(n);
    }
}
