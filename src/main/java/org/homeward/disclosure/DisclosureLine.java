package org.homeward.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A disclosure as the data-protection officer sees it: that it was, which parts, to which organisation, on which basis,
 * who proposed and decided, whether the person knows. Not what was told.
 *
 * @param number    the number of the case
 * @param decidedBy the name, empty while nobody has decided
 */
public record DisclosureLine(String number, List<String> what, String organisation, String legalBasis, Disclosure.State state, Instant askedAt, String askedBy,
        String decidedBy, LocalDate givenOn, String told, LocalDate tellBy, LocalDate toldOn) {

    static DisclosureLine of(Disclosure one) {
        return new DisclosureLine(one.getNumber(), one.getWhat(), one.getOrganisation(), one.getLegalBasis(), one.getState(), one.getAskedAt(), one.getAskedBy().getDisplayName(),
                one.getDecidedBy() == null ? "" : one.getDecidedBy().getDisplayName(), one.getGivenOn(), one.getTold(), one.getTellBy(), one.getToldOn());
    }
}
