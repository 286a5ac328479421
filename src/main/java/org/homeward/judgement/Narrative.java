package org.homeward.judgement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is written of a judgement so far, part by part, and what is still missing. */
public final class Narrative {

    /** Between so many of the four scenarios a judgement tells. */
    private static final int FEWEST_SCENARIOS = 2;

    private final Map<Part, Map<Question, List<Passage>>> wordings = new EnumMap<>(Part.class);

    /** @param passages in the order in which they were saved */
    Narrative(List<Passage> passages) {
        passages.forEach(p -> wordings.computeIfAbsent(p.getPart(), k -> new EnumMap<>(Question.class)).computeIfAbsent(p.getQuestion(), k -> new ArrayList<>()).add(0, p));
    }

    private List<Passage> of(Part part, Question question) {
        return wordings.getOrDefault(part, Map.of()).getOrDefault(question, List.of());
    }

    /** The words that count, or null. */
    public String words(Part part, Question question) {
        return of(part, question).stream().findFirst().map(Passage::getWords).orElse(null);
    }

    /** What the words were before, the last first. */
    public List<Passage> earlier(Part part, Question question) {
        return of(part, question).stream().skip(1).filter(p -> p.getWords() != null).toList();
    }

    private boolean has(Part part, Question question) {
        return words(part, question) != null;
    }

    public boolean isBegun(Part part) {
        return part.questions().stream().anyMatch(q -> has(part, q));
    }

    private boolean isWhole(Part part) {
        return part == Part.BASIS
                ? part.questions().stream().allMatch(q -> has(part, q) || q == Question.OWN_VIEW || q == Question.NOT_ASKED)
                        && (has(part, Question.OWN_VIEW) || has(part, Question.NOT_ASKED))
                : part.questions().stream().allMatch(q -> has(part, q));
    }

    /** Whether no words of that section are missing: of scenarios and measures those that were begun are told wholly. */
    public boolean isComplete(Section section) {
        List<Part> parts = section.parts();
        return switch (section) {
            case BASIS, SIGNS, STRENGTHS, FORMULATION, CHANGES -> parts.stream().allMatch(this::isWhole);
            case SCENARIOS -> parts.stream().filter(this::isBegun).count() >= FEWEST_SCENARIOS && begunAreWhole(parts);
            case PLAN -> parts.stream().anyMatch(this::isBegun) && begunAreWhole(parts);
        };
    }

    private boolean begunAreWhole(List<Part> parts) {
        return parts.stream().filter(this::isBegun).allMatch(this::isWhole);
    }

    /** The parts that tell something, in their order. */
    public List<Part> told(Section section) {
        return section.parts().stream().filter(this::isBegun).toList();
    }
}
