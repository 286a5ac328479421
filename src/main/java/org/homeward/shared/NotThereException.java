package org.homeward.shared;

/** There is no such thing, or it is not this user's to see: from outside the two look the same (404). */
public class NotThereException extends RuntimeException {

    public NotThereException(String what) {
        super(what);
    }
}
