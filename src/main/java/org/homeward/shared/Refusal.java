package org.homeward.shared;

import java.util.List;

/**
 * One reason why something may not be done.
 *
 * @param field the id of the field it belongs to on the page, or an empty text when it concerns the whole form
 * @param key   the message key of the sentence
 * @param args  what the sentence's placeholders stand for
 */
public record Refusal(String field, String key, List<Object> args) {

    public static Refusal of(String key, Object... args) {
        return new Refusal("", key, List.of(args));
    }

    public static Refusal at(String field, String key, Object... args) {
        return new Refusal(field, key, List.of(args));
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
