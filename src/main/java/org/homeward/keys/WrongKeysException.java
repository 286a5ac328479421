package org.homeward.keys;

/** The key file is not there, cannot be read, or is not the right one. The message is for the person who starts Homeward: what is wrong and the remedy. */
public class WrongKeysException extends RuntimeException {

    WrongKeysException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
