package org.homeward.disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody proposes to tell outside the team.
 *
 * @param what         codes of {@code disclosure-part}, one or more: which parts of the case
 * @param details      exactly what, as little as serves the purpose
 * @param recipient    the person who gets it, and as what
 * @param legalBasis   a code of {@code legal-basis}
 * @param told         a code of {@code disclosure-told}: whether the person knows
 * @param whyNotTold   why the person does not know yet or is not told; needed then
 * @param tellBy       when it is looked at again whether they can be told; needed when they do not know yet
 */
public record DisclosureAsTold(List<String> what, String details, String organisation, String recipient, String legalBasis, String purpose, String told,
        String whyNotTold, LocalDate tellBy) {
}
