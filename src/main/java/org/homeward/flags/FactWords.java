package org.homeward.flags;

import com.ibm.icu.text.ListFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.shared.Messages;

/** Says facts and rules in whole sentences of the reader's language, from the words under {@code fact.…} and {@code flags.rule.…}. */
public final class FactWords {

    private FactWords() {
    }

    /** A fact as evidence keeps it: its kind and fields, without language. Two facts that read the same are written the same. */
    static String write(Observation fact) {
        StringBuilder line = new StringBuilder(fact.fact().code());
        new TreeMap<>(fact.fields()).forEach((field, words) -> line.append('|').append(field).append('=')
                .append(words.stream().sorted().collect(Collectors.joining(","))));
        return line.toString();
    }

    public static String say(Locale locale, Observation fact) {
        return say(locale, write(fact));
    }

    /** A written fact in words: «Contact with somebody outside: the other side is active in the group, …». */
    public static String say(Locale locale, String written) {
        String[] parts = written.split("\\|");
        FactType fact = FactType.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        List<String> fields = Arrays.stream(parts).skip(1).map(part -> part.split("=", 2))
                .map(f -> phrase(locale, fact, f[0], List.of(f[1].split(",")), true)).toList();
        String kind = Messages.say(locale, "fact." + fact.code());
        return fields.isEmpty() ? kind : Messages.say(locale, "flags.rule.fact", kind, String.join("; ", fields));
    }

    /** A rule read aloud: one sentence for each way to meet it. */
    public static List<String> say(Locale locale, Rule rule) {
        return rule.ways().stream().map(way -> say(locale, way)).toList();
    }

    static String say(Locale locale, Rule.Way way) {
        String severity = way.opens().code();
        String when = and(locale, way.when().stream().map(c -> say(locale, c)).toList());
        return way.unless().isEmpty() ? Messages.say(locale, "flags.rule.way", severity, when)
                : Messages.say(locale, "flags.rule.way-unless", severity, when, or(locale, way.unless().stream().map(c -> say(locale, c)).toList()));
    }

    private static String say(Locale locale, Clause clause) {
        String kind = Messages.say(locale, "fact." + clause.fact().code());
        String records = Messages.say(locale, "flags.rule.records", clause.count(), kind);
        if (clause.within() > 0) {
            records = Messages.say(locale, "flags.rule.within", records, clause.within());
        }
        if (clause.lasting() > 0) {
            records = Messages.say(locale, "flags.rule.lasting", records, clause.lasting());
        }
        List<String> conditions = clause.where().entrySet().stream().map(e -> phrase(locale, clause.fact(), e)).toList();
        return conditions.isEmpty() ? records : Messages.say(locale, "flags.rule.where", records, and(locale, conditions));
    }

    private static String phrase(Locale locale, FactType fact, Map.Entry<String, Clause.Condition> condition) {
        Clause.Condition c = condition.getValue();
        if (!c.words().isEmpty()) {
            return phrase(locale, fact, condition.getKey(), c.words(), false);
        }
        boolean least = c.atMost() == Integer.MAX_VALUE;
        String bound = Messages.say(locale, least ? "flags.rule.or-more" : "flags.rule.or-less", least ? c.atLeast() : c.atMost());
        return Messages.say(locale, "fact." + fact.code() + "." + condition.getKey(), bound);
    }

    private static String phrase(Locale locale, FactType fact, String name, Collection<String> words, boolean all) {
        FactType.Field field = fact.fields().get(name);
        String key = "fact." + fact.code() + "." + name;
        boolean raw = field.isNumber() || field.isYesNo();
        List<String> said = words.stream().map(w -> raw ? w : Messages.say(locale, wordKey(field, key, w))).toList();
        return Messages.say(locale, key, all ? and(locale, said) : or(locale, said));
    }

    /** A word as it reads inside a sentence, where somebody wrote that down; else as the code list has it. */
    private static String wordKey(FactType.Field field, String key, String word) {
        return field.list() == null || Messages.has(key + "." + word) ? key + "." + word : "code." + field.list() + "." + word;
    }

    private static String and(Locale locale, List<String> parts) {
        return ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE).format(parts);
    }

    private static String or(Locale locale, List<String> parts) {
        return ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE).format(parts);
    }
}
