package org.homeward.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * What is typed when somebody was asked for consent.
 *
 * @param purposes    codes of {@code consent-purpose}; each is recorded by itself
 * @param guardian    the name of the guardian who decided, or null when the person did
 * @param childsAssent what the child said to it: a code of {@code answer}; null for adults
 * @param how         a code of {@code consent-how}
 * @param language    the language it was asked in: a code of {@code language}
 * @param interpreter who interpreted, or null for nobody
 */
public record ConsentAsTold(List<String> purposes, ConsentState state, LocalDate on, String guardian, String childsAssent, String how,
        String language, String interpreter, String note) {
}
