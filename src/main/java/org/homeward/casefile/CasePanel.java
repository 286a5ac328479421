package org.homeward.casefile;

import java.util.List;

/**
 * What a feature hangs on a case: a line in the case's side menu and, if it has one, a card on the overview. Beans of
 * this type are found by themselves; casefile knows none of those features.
 */
public interface CasePanel {

    /** The message key of the menu line. */
    String getKey();

    /** The page of the section, to which the case's id is added as {@code ?case=}; null for a card without a section. */
    String getPath();

    /** The card on the overview ({@code /flags/WEB-INF…xhtml}), or null for none. */
    default String getCard() {
        return null;
    }

    /** What this user may add to the case here: the lines of the case's «Add…» menu. */
    default List<CaseLink> adds(CaseFile file) {
        return List.of();
    }

    /** Its place: smaller is higher. */
    int getOrder();

    /** Whether this user may see it for this case. */
    boolean isOpen(CaseFile file);
}
