package org.homeward.casefile;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/** The words of {@code config/labels.yaml}: what to say instead of a label (domain invariant 32; blocked in children's files). */
@Catalogue
public class Labels {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}' -]+");

    private List<Label> all;
    private List<Label> refusedOfChildren;

    @PostConstruct
    void read() {
        all = read(Yaml.file("config/labels.yaml"));
        refusedOfChildren = all.stream().filter(Label::refusedOfChildren).toList();
    }

    static List<Label> read(Yaml file) {
        List<Label> labels = file.onlyKeys("labels", "examples").get("labels").list().stream().map(Labels::label).toList();
        Yaml examples = file.get("examples").onlyKeys("labelled", "refused-of-children", "plain");
        examples.list("labelled").forEach(e -> check(e, found(e.text(), labels).stream().anyMatch(l -> !l.refusedOfChildren()), "no label that is accepted is found in it"));
        examples.list("refused-of-children").forEach(e -> check(e, found(e.text(), labels).stream().anyMatch(Label::refusedOfChildren), "no label that is refused is found in it"));
        examples.list("plain").forEach(e -> check(e, found(e.text(), labels).isEmpty(), "a label is found in it"));
        return labels;
    }

    private static Label label(Yaml entry) {
        entry.onlyKeys("words", "instead", "refused-of-children").get("words").list().forEach(word -> {
            if (!WORDS.matcher(word.text()).matches()) {
                throw word.wrong("«" + word.text() + "» has other signs than letters, spaces, hyphens and apostrophes; write the words themselves");
            }
        });
        return Label.of(entry.texts("words"), entry.text("instead"), entry.find("refused-of-children").map(Yaml::yes).orElse(false));
    }

    private static void check(Yaml example, boolean asWritten, String fault) {
        if (!asWritten) {
            throw example.wrong(fault + "; correct the words or the example");
        }
    }

    private static List<Label> found(String text, List<Label> labels) {
        return labels.stream().filter(label -> label.foundIn(text).isPresent()).toList();
    }

    public List<Label> all() {
        return all;
    }

    /** Those that are not accepted in a child's file. */
    List<Label> refusedOfChildren() {
        return refusedOfChildren;
    }
}
