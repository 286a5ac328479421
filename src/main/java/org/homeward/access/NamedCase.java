package org.homeward.access;

/** The case that a page's address names. The platform asks it and knows no case files. */
public interface NamedCase {

    /** Whether the address names a case at all; whether it is there is another question. */
    boolean isNamed();

    /** Whether the user stands to that case as the act asks, whatever state the case is in. */
    boolean allows(Permission permission);
}
