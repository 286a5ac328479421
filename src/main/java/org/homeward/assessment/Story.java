package org.homeward.assessment;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All looks at one thing: the last one says how it stands.
 *
 * @param about its code
 * @param notes the looks that count, the last recorded first; at least one
 */
public record Story<T extends Note>(String about, List<T> notes) {

    /** The stories told by notes that come the last recorded first; what was entered in error tells nothing. */
    static <T extends Note> List<Story<T>> of(List<T> notes) {
        Map<String, List<T>> byCode = new LinkedHashMap<>();
        notes.stream().filter(n -> !n.isInError()).forEach(n -> byCode.computeIfAbsent(n.about(), code -> new ArrayList<>()).add(n));
        return byCode.entrySet().stream().map(e -> new Story<>(e.getKey(), List.copyOf(e.getValue()))).toList();
    }

    public T last() {
        return notes.get(0);
    }

    /** The one before the last, or null. */
    public T previous() {
        return notes.size() > 1 ? notes.get(1) : null;
    }

    public T first() {
        return notes.get(notes.size() - 1);
    }
}
