package org.homeward.assessment;

/**
 * Of so many people of whom a reason for joining was looked at again after six months, of how many it was unchanged. What
 * would speak of fewer than five people is not told, neither of those who changed nor of those who did not: whoever knows
 * the one knows the other.
 *
 * @param followed  null when not told
 * @param unchanged null when not told
 */
public record ReasonsFigure(Long followed, Long unchanged) {

    /** Of fewer people nothing is told. */
    static final int FEWEST = 5;

    static ReasonsFigure of(long followed, long unchanged) {
        boolean told = unchanged >= FEWEST && followed - unchanged >= FEWEST;
        return new ReasonsFigure(followed < FEWEST ? null : followed, told ? unchanged : null);
    }
}
