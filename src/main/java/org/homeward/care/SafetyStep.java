package org.homeward.care;

/** What has to be done when somebody may harm themselves, each by its clock of {@code config/clocks.yaml}. */
public enum SafetyStep {
    /** The clinical lead has been told. */
    LEAD_TOLD("safety-lead-told"),
    /** A clinician has spoken with the person and a safety plan is written. */
    PLAN_WRITTEN("safety-plan"),
    /** Somebody has been in touch again. */
    CONTACTED("safety-contact");

    private final String clock;

    SafetyStep(String clock) {
        this.clock = clock;
    }

    /** The clock, which is also the kind of its task. */
    public String clock() {
        return clock;
    }
}
