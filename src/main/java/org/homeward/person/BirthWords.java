package org.homeward.person;

import java.time.format.DateTimeFormatter;
import org.homeward.shared.Words;

/** How a birth is said: as exactly as it is known and no more, on pages and on paper alike. */
public final class BirthWords {

    private BirthWords() {
    }

    /** «17 May 1996», «May 1996», «1996», «about 1996». */
    public static String say(Person person, Words words) {
        return person.birth().map(birth -> switch (birth.precision()) {
            case EXACT -> words.date(birth.date());
            case MONTH -> birth.date().format(DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()));
            case YEAR -> String.valueOf(birth.date().getYear());
            case ABOUT -> words.say("person.born-about", String.valueOf(birth.date().getYear()));
        }).orElseGet(() -> words.say("general.not-known"));
    }
}
