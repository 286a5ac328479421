package org.homeward.access;

import java.util.Set;

/**
 * What one role may: the relations that are enough, none for never. A denial wins over whatever another role of the same
 * person allows.
 */
public record AccessCell(Set<Relation> relations, boolean denied) {
}
