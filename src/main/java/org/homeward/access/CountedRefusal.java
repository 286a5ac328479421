package org.homeward.access;

import org.homeward.shared.RefusedException;

/** A refused guess. Anybody can make ten thousand of them, so the audit counts them instead of writing a row for each. */
public class CountedRefusal extends RefusedException {

    CountedRefusal(String key, Object... args) {
        super(key, args);
    }
}
