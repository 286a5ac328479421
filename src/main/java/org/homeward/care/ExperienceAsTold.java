package org.homeward.care;

import java.time.LocalDate;
import java.util.List;
import org.homeward.casefile.AsSaid;

/** What is typed of an {@link Experience}: codes as there; {@code present} and {@code kinds} may be empty. */
@Clinical
public record ExperienceAsTold(LocalDate toldOn, String spoken, String interpreter, List<String> present, List<String> kinds, @AsSaid String words) {
}
