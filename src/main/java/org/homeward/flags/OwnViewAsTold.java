package org.homeward.flags;

import org.homeward.casefile.AsSaid;

/**
 * The person's own view as typed.
 *
 * @param words       what they said, or null
 * @param notAsked    a code of {@code flag-not-asked} when they were not asked
 * @param explanation more about why they were not asked; needed with it
 */
public record OwnViewAsTold(@AsSaid String words, String notAsked, String explanation) {
}
