package org.homeward.flags;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.Words;

/** What a supervisor may decide about a flag. */
public enum Outcome {
    UPHELD_PLAN, UPHELD_MONITOR, NEED_MORE, LIFTED_UNFOUNDED, LIFTED_RESOLVED, LIFTED_BENIGN, ENTERED_IN_ERROR, MERGED;

    public boolean upholds() {
        return this == UPHELD_PLAN || this == UPHELD_MONITOR;
    }

    /** Whether the flag ends with it; then two people must have agreed. */
    public boolean closes() {
        return !upholds() && this != NEED_MORE;
    }

    public String code() {
        return Words.codeOf(this);
    }

    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Outcome::code).toList();
    }
}
