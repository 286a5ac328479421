package org.homeward.shared.web;

import java.util.function.Supplier;

/**
 * Something a page reads from the database at most once in a request, however often its parts ask: Faces calls a getter
 * as often as it likes. A field of a request-scoped bean.
 */
public final class Once<T> {

    private final Supplier<T> reading;
    private boolean read;
    private T found;

    public Once(Supplier<T> reading) {
        this.reading = reading;
    }

    public T get() {
        if (!read) {
            found = reading.get();
            read = true;
        }
        return found;
    }
}
