package org.homeward.access;

/** Why a session is over, as its person is told at the sign-in. */
public enum Ended {
    /** Nobody did anything for {@link SignedInSession#IDLE}. */
    IDLE,
    /** It lasted {@link SignedInSession#AT_MOST}. */
    TOO_LONG,
    SIGNED_OUT,
    /** Its person ended it from another place. */
    ELSEWHERE,
    /** Its person signed in at more than {@link SignedInSession#MOST} places, and this was the oldest. */
    OLDEST,
    ADMINISTRATOR, SWITCHED_OFF, PASSWORD_CHANGED, SECOND_STEP_CHANGED
}
