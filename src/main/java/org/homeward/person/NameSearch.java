package org.homeward.person;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A search for people by typed words, in any script and order: every word must begin a name of the person or sound like
 * one. Gives a condition for a query over people; the query belongs to whoever lists them.
 */
public final class NameSearch {

    private final List<NameKeys.Key> words;

    private NameSearch(List<NameKeys.Key> words) {
        this.words = words;
    }

    /** At most the first six words count. */
    public static NameSearch of(String typed) {
        List<NameKeys.Key> words = typed == null ? List.of() : NameKeys.of(typed);
        return new NameSearch(words.subList(0, Math.min(6, words.size())));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A JPQL condition; {@code personId} is how the query names the person's id, for example {@code c.person.id}. */
    public String condition(String personId) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add(personId + " in (select n" + i + ".personId from NameToken n" + i + " where n" + i + ".plain like :plain" + i
                    + " or n" + i + ".skeleton = :skeleton" + i + ")");
        }
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public void bind(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("plain" + i, words.get(i).plain() + "%");
            query.setParameter("skeleton" + i, words.get(i).skeleton());
        }
    }
}
