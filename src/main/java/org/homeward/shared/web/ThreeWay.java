package org.homeward.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings two edits of the same form together. A field that only one side changed is theirs or mine by itself; a field
 * that both changed, differently, stays as I typed it and is open until somebody chooses.
 *
 * @param merged what the form holds now
 * @param taken  the fields that only they changed
 * @param open   the fields that both changed
 */
record ThreeWay(Map<String, String> merged, List<String> taken, List<String> open) {

    static ThreeWay of(Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
        Map<String, String> merged = new TreeMap<>(mine);
        List<String> taken = new ArrayList<>();
        List<String> open = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(theirs.keySet());
        fields.addAll(mine.keySet());
        for (String field : fields) {
            String b = before.get(field);
            String t = theirs.get(field);
            String m = mine.get(field);
            if (Objects.equals(t, b) || Objects.equals(t, m)) {
                continue;
            }
            if (Objects.equals(m, b)) {
                put(merged, field, t);
                taken.add(field);
            } else {
                open.add(field);
            }
        }
        return new ThreeWay(merged, taken, open);
    }

    static void put(Map<String, String> fields, String field, String text) {
        if (text == null) {
            fields.remove(field);
        } else {
            fields.put(field, text);
        }
    }
}
