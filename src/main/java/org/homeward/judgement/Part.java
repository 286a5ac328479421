package org.homeward.judgement;

import static org.homeward.judgement.Question.BY;
import static org.homeward.judgement.Question.EARLY_SIGNS;
import static org.homeward.judgement.Question.HARMED;
import static org.homeward.judgement.Question.LESS_LIKELY;
import static org.homeward.judgement.Question.MEANING;
import static org.homeward.judgement.Question.MISSING;
import static org.homeward.judgement.Question.MORE_LIKELY;
import static org.homeward.judgement.Question.NOT_ASKED;
import static org.homeward.judgement.Question.OWN_VIEW;
import static org.homeward.judgement.Question.PERPETUATING;
import static org.homeward.judgement.Question.PRECIPITATING;
import static org.homeward.judgement.Question.PREDISPOSING;
import static org.homeward.judgement.Question.PRESENTING;
import static org.homeward.judgement.Question.PROTECTIVE;
import static org.homeward.judgement.Question.PURPOSE;
import static org.homeward.judgement.Question.SOON;
import static org.homeward.judgement.Question.STORY;
import static org.homeward.judgement.Question.USED;
import static org.homeward.judgement.Question.WHAT;
import static org.homeward.judgement.Question.WHO;
import static org.homeward.judgement.Question.WHY_NOW;

import java.util.List;
import org.homeward.shared.Words;

/** The parts of a judgement that are written in words, with what each asks: the basis, the formulation in five P, the scenarios, the plan, and what changed. */
public enum Part {
    BASIS(Section.BASIS, PURPOSE, USED, MISSING, OWN_VIEW, NOT_ASKED),
    FORMULATION(Section.FORMULATION, PRESENTING, PREDISPOSING, PRECIPITATING, PERPETUATING, PROTECTIVE, WHY_NOW),
    MOST_LIKELY(Section.SCENARIOS), WORST(Section.SCENARIOS), BETTER(Section.SCENARIOS), TWIST(Section.SCENARIOS),
    SUPPORT(Section.PLAN), TREATMENT(Section.PLAN), SUPERVISION(Section.PLAN), SAFETY(Section.PLAN),
    CHANGES(Section.CHANGES, MEANING);

    private final Section section;
    private final List<Question> questions;

    Part(Section section, Question... questions) {
        this.section = section;
        this.questions = List.of(questions.length > 0 ? questions : section == Section.PLAN ? new Question[] {WHAT, WHO, BY}
                : new Question[] {STORY, HARMED, SOON, MORE_LIKELY, LESS_LIKELY, EARLY_SIGNS});
    }

    public Section section() {
        return section;
    }

    public List<Question> questions() {
        return questions;
    }

    /** How the field of one of its questions is called on the pages. */
    public String field(Question question) {
        return Words.codeOf(this) + "-" + Words.codeOf(question);
    }
}
