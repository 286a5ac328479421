package org.homeward.casefile;

/** Training in the territory was recorded. */
public record TrainingRecorded(TrainingExposure fact) {
}
