package org.homeward.shared;

import java.util.List;

/**
 * A rule says no. Carries one or more {@link Refusal}s, each a sentence for the person at the screen, shown beside
 * the field it names with everything typed kept. Rolls the transaction back: a refused act leaves no trace but the audit of the refusal.
 */
public class RefusedException extends RuntimeException {

    private final transient List<Refusal> refusals;

    public RefusedException(String key, Object... args) {
        this(List.of(Refusal.of(key, args)));
    }

    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
