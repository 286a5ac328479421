package org.homeward.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** One dated answer to a question that the same person may answer otherwise another day. */
public interface DatedAnswer {

    String getAnswer();

    /** Whose answer it is: answers are held against earlier ones of the same voice only, because two people who differ are no swing. */
    String getVoice();

    LocalDate getSaidOn();

    /** In the order in which answers were recorded. */
    UUID getId();

    /** What was said, in its own words; may be null. */
    String getWords();

    /** Neither a mistake nor the state in which everybody begins. */
    boolean isCounting();
}
