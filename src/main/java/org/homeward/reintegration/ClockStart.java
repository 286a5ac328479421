package org.homeward.reintegration;

import java.util.Locale;

/** The facts a step's clock can run from. */
public enum ClockStart {
    REFERRED, ACCEPTED, PLAN_AGREED, EIGHTEENTH_BIRTHDAY;

    /** As it stands in files: {@code plan-agreed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
