package org.homeward.flags;

import java.util.Locale;

/** How soon somebody must look at a flag. Says nothing about the person. */
public enum Severity {
    /** A sign worth understanding; no sign of harm soon. */
    CONCERN,
    /** Could lead to harm to or by the person if nothing changes. */
    SERIOUS,
    /** Harm possible within days. */
    URGENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
