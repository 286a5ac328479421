package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link OwnAccount}; texts and days may be null where they are optional there. */
public record OwnAccountAsTold(String topic, String words, LocalDate givenOn,
        String language, boolean interpreter, String place, String present) {
}
