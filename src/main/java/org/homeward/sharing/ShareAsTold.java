package org.homeward.sharing;

import java.util.Set;
import java.util.UUID;
import org.homeward.access.Section;

/**
 * What somebody wants to share.
 *
 * @param with     the colleague
 * @param sections at least one besides the overview, which goes along
 * @param days     1 to 30
 */
public record ShareAsTold(UUID with, Set<Section> sections, Integer days, String reason) {
}
