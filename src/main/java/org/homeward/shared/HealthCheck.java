package org.homeward.shared;

import java.util.List;

/** Something whose state an administrator wants to know before the users do. Offered by whoever can tell; holds no case content. */
public interface HealthCheck {

    /** How it is, calm first. */
    enum State { WELL, LOOK, ACT }

    /**
     * What was found.
     *
     * @param about   the end of the message key {@code health.<about>}: what was looked at
     * @param words   what fills the places of its sentence {@code health.<about>.<state>}
     */
    record Finding(String about, State state, List<Object> words) {

        public static Finding of(String about, State state, Object... words) {
            return new Finding(about, state, List.of(words));
        }

        /** The message key of the sentence. */
        public String sentence() {
            return "health." + about + "." + Words.codeOf(state);
        }
    }

    /** Its place among the others: smaller is higher. */
    int order();

    Finding look();
}
