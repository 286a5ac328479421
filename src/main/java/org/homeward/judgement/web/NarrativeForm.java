package org.homeward.judgement.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.homeward.judgement.Narrative;
import org.homeward.judgement.Part;
import org.homeward.judgement.PassageAsTold;
import org.homeward.judgement.Question;
import org.homeward.judgement.Question.Answer;
import org.homeward.judgement.Section;
import org.homeward.shared.Text;
import org.homeward.shared.TypedDate;
import org.homeward.shared.web.AskedForm;

/** One section of a judgement as typed: the words to each question, a day as day/month/year. */
public class NarrativeForm implements AskedForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Section section;
    private final BiFunction<Part, Question, String> labels;
    private final Map<String, String> typed = new TreeMap<>();

    NarrativeForm(Section section, BiFunction<Part, Question, String> labels) {
        this.section = section;
        this.labels = labels;
    }

    /** Fills it with what is stored. */
    NarrativeForm with(Narrative stored) {
        each((part, question) -> {
            String words = stored.words(part, question);
            if (words != null) {
                typed.put(part.field(question), question.answer() == Answer.DAY ? LocalDate.parse(words).format(DAY) : words);
            }
        });
        return this;
    }

    /** Brings what was typed into one shape; what is no day stays, to be refused beside its field. */
    void tidy(LocalDate today) {
        each((part, question) -> typed.computeIfPresent(part.field(question), (field, text) -> {
            String clean = Text.clean(text);
            return clean == null || question.answer() != Answer.DAY ? clean : TypedDate.read(clean, today).map(DAY::format).orElse(clean);
        }));
    }

    List<PassageAsTold> told() {
        List<PassageAsTold> told = new ArrayList<>();
        each((part, question) -> told.add(new PassageAsTold(part, question, typed.get(part.field(question)))));
        return told;
    }

    private void each(BiConsumer<Part, Question> visit) {
        section.parts().forEach(part -> part.questions().forEach(question -> visit.accept(part, question)));
    }

    private <T> T find(String field, BiFunction<Part, Question, T> wanted) {
        return section.parts().stream().flatMap(part -> part.questions().stream().filter(q -> part.field(q).equals(field)).map(q -> wanted.apply(part, q)))
                .findFirst().orElseThrow();
    }

    @Override
    public Map<String, String> getTyped() {
        return typed;
    }

    @Override
    public String label(String field) {
        return find(field, labels);
    }

    @Override
    public boolean isWords(String field) {
        return find(field, (part, question) -> question.answer() != Answer.DAY);
    }
}
