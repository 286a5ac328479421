package org.homeward.reintegration;

import org.homeward.shared.Words;

/** The facts a step's clock can run from. */
public enum ClockStart {
    REFERRED, ACCEPTED, PLAN_AGREED, EIGHTEENTH_BIRTHDAY;

    /** As it stands in files: {@code plan-agreed}. */
    public String code() {
        return Words.codeOf(this);
    }
}
