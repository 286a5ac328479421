package org.homeward.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One recorded fact, as the rules see it: {@code Observation.of(FactType.DRIVER, day).with("now", "2").known("person",
 * "first-hand").row(id, "/assessment/drivers", "own words")}.
 *
 * @param fact       its kind
 * @param since      the day it happened or began
 * @param until      the last day it is known to have held; null while it still holds
 * @param fields     what is known about it: names and words of the kind's {@link FactType#fields()}; one field may hold several
 * @param sourceType how we know: a code of {@code source-type}, or null for what the programme itself did
 * @param certainty  how certain: a code of {@code certainty}, or null for what the programme itself did
 * @param rowId      the record behind it
 * @param path       the page that shows the record, without the case's id
 * @param text       the record's own words, or null
 */
public record Observation(FactType fact, LocalDate since, LocalDate until, Map<String, Set<String>> fields, String sourceType,
        String certainty, UUID rowId, String path, String text) {

    public Observation {
        fields = Map.copyOf(fields);
        for (String name : fields.keySet()) {
            if (!fact.fields().containsKey(name)) {
                throw new IllegalArgumentException("a rule may not ask «" + name + "» of " + fact);
            }
        }
    }

    /** A fact of one day. */
    public static Observation of(FactType fact, LocalDate day) {
        return new Observation(fact, day, day, Map.of(), null, null, null, null, null);
    }

    /** A fact that lasted until a day, or with null still holds. */
    public Observation until(LocalDate day) {
        return new Observation(fact, since, day, fields, sourceType, certainty, rowId, path, text);
    }

    public Observation with(String field, String... words) {
        return with(field, List.of(words));
    }

    public Observation with(String field, java.util.Collection<String> words) {
        Map<String, Set<String>> more = new LinkedHashMap<>(fields);
        more.put(field, Set.copyOf(words));
        return new Observation(fact, since, until, more, sourceType, certainty, rowId, path, text);
    }

    public Observation known(String source, String howCertain) {
        return new Observation(fact, since, until, fields, source, howCertain, rowId, path, text);
    }

    public Observation row(UUID id, String page, String words) {
        return new Observation(fact, since, until, fields, sourceType, certainty, id, page, words);
    }

    /** Whether it rests only on an anonymous source, on hearsay, or on something doubted. */
    public boolean isWeak() {
        return Weakness.of(sourceType, certainty);
    }
}
