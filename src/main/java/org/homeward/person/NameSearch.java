package org.homeward.person;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A search for people by typed words, in any script and order: every word must begin a name of the person or sound like
 * one. Gives a condition for a query over people; the query belongs to whoever lists them.
 */
public final class NameSearch {

    /** After every beginning that is typed: the keys are Latin letters and digits. */
    private static final String LAST = "z".repeat(40);

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
            conditions.add("(" + personId + " in (select n" + i + ".personId from NameToken n" + i + " where n" + i + ".plain between :plain" + i
                    + " and :plainEnd" + i + ") or " + soundsLike(personId, i) + ")");
        }
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public void bind(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("plain" + i, words.get(i).plain());
            query.setParameter("plainEnd" + i, words.get(i).plain() + LAST);
        }
        bindSounds(query);
    }

    /** The same for names that are typed whole: every word must sound like one of the person. Quick among all people, because nothing but the index is read. */
    public String soundsLike(String personId) {
        return words.isEmpty() ? "1 = 1" : IntStream.range(0, words.size()).mapToObj(i -> soundsLike(personId, i)).collect(Collectors.joining(" and "));
    }

    public void bindSounds(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("skeleton" + i, words.get(i).skeleton());
        }
    }

    private static String soundsLike(String personId, int i) {
        return personId + " in (select s" + i + ".personId from NameToken s" + i + " where s" + i + ".skeleton = :skeleton" + i + ")";
    }
}
