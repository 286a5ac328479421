package org.homeward.access;

import java.util.Map;
import java.util.Optional;
import org.homeward.shared.DataClass;

/**
 * One row of {@code config/access-matrix.csv}.
 *
 * @param dataClass the class of the data the act touches
 * @param section   the part of the case it belongs to when a case is shared; empty for what is never shared
 * @param state     in which cases it may be done
 * @param cells     what each role may
 */
public record AccessRule(DataClass dataClass, Optional<Section> section, State state, Map<Role, AccessCell> cells) {

    /** What a case must be for an act to be done in it. */
    public enum State {
        ANY, OPEN, CLOSED;

        public boolean fits(boolean caseIsOpen) {
            return this == ANY || (this == OPEN) == caseIsOpen;
        }
    }
}
