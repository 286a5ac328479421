package org.homeward.keys;

import org.homeward.shared.DataClass;

/** Each class of data has encryption keys of its own, so that one that leaks does not open the others. */
public enum KeyClass {
    /** Clinical content, {@link DataClass#C3}. */
    CLINICAL,
    /** The sealed compartment and drafts, {@link DataClass#C4}. */
    SEALED,
    /** Secrets of accounts, such as the one that a second factor is reckoned from, {@link DataClass#C1}. */
    ACCOUNT;

    /** The keys for a sealed field that holds such data; codes and ordinary content of a case are not sealed. */
    static KeyClass of(DataClass held) {
        return switch (held) {
            case C3 -> CLINICAL;
            case C4 -> SEALED;
            case C1 -> ACCOUNT;
            default -> throw new IllegalArgumentException(held + " is not sealed");
        };
    }
}
