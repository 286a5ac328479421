package org.homeward.keys;

/** A sealed value does not open: moved, changed, or sealed with a key that is not in the key file. A fault, never an empty answer. */
public class SealBrokenException extends IllegalStateException {

    SealBrokenException(String what, Throwable cause) {
        super(what, cause);
    }
}
