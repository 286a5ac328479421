package org.homeward.casefile;

import jakarta.persistence.Query;

/**
 * A way to narrow the case list that belongs to another feature («open flags», «due before»). Beans of this type are
 * found by themselves. A filter whose value is empty adds nothing.
 */
public interface CaseFilter {

    /** The parameter in the address of the list. */
    String name();

    /** A JPQL condition over the case file {@code c}, with parameters of its own names. */
    String condition(String value);

    /** Fills in the condition's parameters. */
    void bind(Query query, String value);

    /** Whether this user may filter by it. */
    boolean isOpen();
}
