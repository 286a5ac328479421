package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link TrainingExposure}; texts and days may be null where they are optional there. */
public record TrainingExposureAsTold(String training, LocalDate saidOn, String words, FactSource source) {
}
