package org.homeward.person;

import com.ibm.icu.lang.UScript;

/** Which writing a name is in. */
final class Scripts {

    private Scripts() {
    }

    static boolean same(String one, String other) {
        return of(one) == of(other);
    }

    /** The script of the first letter (an ICU {@link UScript} code). */
    static int of(String text) {
        return text.codePoints().filter(Character::isLetter).map(UScript::getScript).findFirst().orElse(UScript.UNKNOWN);
    }
}
