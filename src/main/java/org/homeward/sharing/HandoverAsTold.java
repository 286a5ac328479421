package org.homeward.sharing;

import java.util.List;
import java.util.UUID;

/**
 * How a case is to change hands.
 *
 * @param to          the colleague
 * @param days        for how many days the offer stands, 1 to 14
 * @param goneThrough codes of {@code handover-point}: what giver and receiver have gone through; may be empty
 * @param note        what else the receiver must know, and why something was not gone through
 */
public record HandoverAsTold(UUID to, Integer days, List<String> goneThrough, String note) {
}
