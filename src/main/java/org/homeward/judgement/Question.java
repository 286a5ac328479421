package org.homeward.judgement;

/** What a part of a judgement asks. */
public enum Question {
    PURPOSE, USED, MISSING, OWN_VIEW, NOT_ASKED,
    PRESENTING, PREDISPOSING, PRECIPITATING, PERPETUATING, PROTECTIVE, WHY_NOW,
    STORY, HARMED, SOON(Answer.LINE), MORE_LIKELY, LESS_LIKELY, EARLY_SIGNS,
    WHAT, WHO(Answer.LINE), BY(Answer.DAY),
    MEANING;

    /** How it is answered: in paragraphs, in a line, or with a day. */
    public enum Answer { WORDS, LINE, DAY }

    private final Answer answer;

    Question() {
        this(Answer.WORDS);
    }

    Question(Answer answer) {
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    /** How many characters an answer may have. */
    public int longest() {
        return answer == Answer.WORDS ? 8_000 : 200;
    }
}
