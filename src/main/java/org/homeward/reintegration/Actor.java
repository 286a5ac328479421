package org.homeward.reintegration;

/** Who does a step. */
public enum Actor {
    PERSON, GUARDIAN, FAMILY, WORKER, CLINICIAN, SUPERVISOR, PARTNER;

    /** Whether the step is owed to the person: the programme or another agency has taken it on. */
    public boolean isService() {
        return this == WORKER || this == CLINICIAN || this == SUPERVISOR || this == PARTNER;
    }
}
