package org.homeward.shared.web;

import java.util.Map;
import java.util.Optional;

/** A form whose fields are the questions of a catalogue and not properties of its class, so that {@link Conflict} can bring two edits of it together too. */
public interface AskedForm {

    /** What is typed, by the name of the field; to be changed. */
    Map<String, String> getTyped();

    /** What the field is called on the page. */
    String label(String field);

    /** Whether the field holds words that can be kept one after the other, unlike a day. */
    boolean isWords(String field);

    /** The list of the field's codes, when it holds a constant of an enum and not words somebody wrote. */
    default Optional<String> codes(String field) {
        return Optional.empty();
    }
}
