package org.homeward.shared;

/** Somebody does too much of something in a short time; a person has to look at it before it goes on (429). */
public class TooMuchException extends RuntimeException {

    public TooMuchException(String what) {
        super("too much " + what);
    }
}
