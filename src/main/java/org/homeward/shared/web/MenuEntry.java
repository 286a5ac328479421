package org.homeward.shared.web;

/** One line of the main menu, offered by the feature whose page it opens. */
public interface MenuEntry {

    /** The message key of its words. */
    String getKey();

    /** Where it leads, without parameters. */
    String getPath();

    /** Its place: smaller is higher. */
    int getOrder();

    /** Whether this user may go there. */
    boolean isOpen();
}
