package org.homeward.casefile;

import jakarta.persistence.Query;
import java.util.List;

/**
 * A way to narrow the case list that belongs to another feature («open flags», «due before»). Beans of this type are
 * found by themselves. Its words are the messages {@code case-filter.<name>} and {@code case-filter.<name>.<choice>}.
 */
public interface CaseFilter {

    /** The parameter in the address of the list. */
    String name();

    /** The values to choose from, in order. Anything else in the address is ignored. */
    default List<String> choices() {
        return List.of("yes");
    }

    /** A JPQL condition over the case file {@code c}, with parameters of its own names. */
    String condition(String value);

    /** Fills in the condition's parameters. */
    void bind(Query query, String value);

    /** Whether this user may filter by it. */
    boolean isOpen();
}
