package org.homeward.reintegration;

import java.time.LocalDate;

/** What is typed about a goal. Only the words, the need (a code of {@code need}) and the state must be there; set aside needs a reason. */
public record GoalAsTold(String words, String need, String why, LocalDate targetOn, GoalState state, String reason) {
}
