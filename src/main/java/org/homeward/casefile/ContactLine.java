package org.homeward.casefile;

import java.util.List;
import org.homeward.person.Person;

/**
 * One line of the list of contacts: one of ours or one with somebody outside, with what was added to it later.
 *
 * @param own     a contact of ours, or null
 * @param present people of the household who were there and whom the reader may meet
 * @param outside a contact with somebody outside, or null
 */
public record ContactLine(OwnContact own, List<Person> present, OutsideContact outside, List<Addendum> addenda) {

    public CaseEntry entry() {
        return own == null ? outside : own;
    }

    public boolean ours() {
        return own != null;
    }
}
