package org.homeward.consent;

import java.time.LocalDate;

/**
 * What is typed after the information notice was explained.
 *
 * @param language    a code of {@code language}
 * @param interpreter who interpreted, or null for nobody
 * @param explainedBy who explained it
 * @param copy        a code of {@code notice-copy}
 */
public record NoticeAsTold(LocalDate on, String language, String interpreter, String explainedBy, String copy) {
}
