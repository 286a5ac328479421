package org.homeward.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that was answered to one question about where somebody stands. People waver: the history is the point, and
 * no single answer is.
 *
 * @param question {@link #DEPARTURE} or a code of {@code stance-topic}
 * @param lines    every answer, also what was entered in error, the latest first
 */
public record StanceHistory(String question, List<Line> lines) {

    public static final String DEPARTURE = "departure";

    /**
     * One answer.
     *
     * @param before what the same voice had answered until then, when it was something else; else null
     */
    public record Line(DatedAnswer said, String before) {
    }

    static StanceHistory of(String question, Collection<? extends DatedAnswer> answers) {
        Map<String, String> standing = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        answers.stream().sorted(Comparator.comparing(DatedAnswer::getSaidOn).thenComparing(DatedAnswer::getId)).forEach(said -> {
            String before = said.isCounting() ? standing.put(said.getVoice(), said.getAnswer()) : null;
            lines.add(0, new Line(said, said.getAnswer().equals(before) ? null : before));
        });
        return new StanceHistory(question, List.copyOf(lines));
    }

    /** Whether it is about how somebody left the group, and not about one of the three questions. */
    public boolean ofDeparture() {
        return DEPARTURE.equals(question);
    }

    /** The code list of its answers. */
    public String answers() {
        return ofDeparture() ? "departure-status" : "stance-answer";
    }

    /** The code list of its voices. */
    public String voices() {
        return ofDeparture() ? "standing" : "speaker";
    }

    /** The answers that count, the earliest first. */
    public List<DatedAnswer> counting() {
        List<DatedAnswer> counting = new ArrayList<>();
        lines.stream().map(Line::said).filter(DatedAnswer::isCounting).forEach(said -> counting.add(0, said));
        return counting;
    }
}
