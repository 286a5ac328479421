package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.shared.web.PageTexts;

/** Says how much would move when two records become one. */
@RequestScoped
public class MoveWords {

    private static final String OTHERS = "others";
    /** What is counted by itself, in the order of the sentence. */
    private static final Map<String, String> KINDS = Map.of("PersonName.person", "names", "IdentityDocument.person", "papers", "WayOfContact.person", "ways-of-contact",
            "SpokenLanguage.person", "languages", "Membership.person", "homes", "Relationship.one", "relationships", "Relationship.other", "relationships", "CaseFile.person", "cases");
    private static final List<String> ORDER = List.of("names", "papers", "ways-of-contact", "languages", "homes", "relationships", "cases", OTHERS);

    @Inject
    private PageTexts texts;

    public String of(Map<String, Long> moves) {
        Map<String, Long> counts = moves.entrySet().stream().collect(Collectors.groupingBy(e -> KINDS.getOrDefault(e.getKey(), OTHERS), Collectors.summingLong(Map.Entry::getValue)));
        return ORDER.stream().filter(counts::containsKey).map(kind -> texts.say("records.pair.moves-" + kind, counts.get(kind))).collect(Collectors.joining(" · "));
    }
}
