package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homeward.shared.web.PageTexts;

/** Says how much would move when two records become one. */
@RequestScoped
public class MoveWords {

    /** What is counted by itself, in the order of the sentence; everything else is «other entries». */
    private static final List<List<String>> KINDS = List.of(List.of("PersonName.person"), List.of("IdentityDocument.person"), List.of("WayOfContact.person"),
            List.of("SpokenLanguage.person"), List.of("Membership.person"), List.of("Relationship.one", "Relationship.other"), List.of("CaseFile.person"));

    @Inject
    private PageTexts texts;

    public String of(Map<String, Long> moves) {
        Object[] counts = new Object[KINDS.size() + 1];
        long others = moves.values().stream().mapToLong(n -> n).sum();
        for (int i = 0; i < KINDS.size(); i++) {
            long count = KINDS.get(i).stream().mapToLong(kind -> moves.getOrDefault(kind, 0L)).sum();
            counts[i] = count;
            others -= count;
        }
        counts[KINDS.size()] = others;
        return texts.say("records.pair.moves-words", counts);
    }
}
