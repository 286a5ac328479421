package org.homeward.review;

import org.homeward.flags.Flag;

/** One line of the queue: the flag with its case and people, and how many pieces of evidence it has. */
public record QueueRow(Flag flag, long evidence) {
}
