package org.homeward.assessment;

/** One need in two assessments, either of which may not have an answer (null). */
public record NeedRow(Need need, NeedAnswer before, NeedAnswer now) {

    public Change change() {
        return Change.between(before == null ? null : before.getLevel(), now == null ? null : now.getLevel());
    }

    /** Whether it has a level or is told to be not known yet. */
    public boolean isAnswered() {
        return now != null && now.getLevel() != null;
    }
}
