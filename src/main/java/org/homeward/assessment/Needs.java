package org.homeward.assessment;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/** The needs of {@code config/needs.yaml}. */
@Catalogue
public class Needs {

    private static final Pattern CODE = Pattern.compile("N\\d\\d");

    private List<NeedSection> sections;

    @PostConstruct
    void read() {
        sections = read(Yaml.file("config/needs.yaml"));
    }

    static List<NeedSection> read(Yaml file) {
        CatalogueCodes codes = new CatalogueCodes(CODE, "N01");
        return file.onlyKeys("sections").get("sections").list().stream().map(section -> {
            section.onlyKeys("code", "needs");
            String code = section.text("code");
            CatalogueCodes.named(section.get("code"), "need-section");
            return new NeedSection(code, section.get("needs").list().stream().map(n -> need(n, codes)).toList());
        }).toList();
    }

    private static Need need(Yaml need, CatalogueCodes codes) {
        need.onlyKeys("code", "applies-to", "question", "look-for", "levels");
        need.get("look-for");
        return new Need(codes.read(need.get("code"), "need"), need.text("question"), need.texts("look-for"),
                CatalogueCodes.groups(need), levels(need.get("levels")));
    }

    private static Map<Level, String> levels(Yaml levels) {
        levels.onlyKeys(Level.defined().stream().map(Level::code).toArray(String[]::new));
        Map<Level, String> definitions = new EnumMap<>(Level.class);
        Level.defined().forEach(level -> definitions.put(level, levels.text(level.code())));
        return Map.copyOf(definitions);
    }

    /** Every need, in the order of the file. */
    public List<Need> all() {
        return sections.stream().flatMap(s -> s.needs().stream()).toList();
    }

    /** What is asked of somebody of that age group, section by section; a section of which nothing is asked is left out. */
    public List<NeedSection> of(AgeGroup group) {
        return only(n -> n.isFor(group));
    }

    /** The sections with those needs only. */
    List<NeedSection> only(Predicate<Need> wanted) {
        List<NeedSection> asked = new ArrayList<>();
        for (NeedSection section : sections) {
            List<Need> needs = section.needs().stream().filter(wanted).toList();
            if (!needs.isEmpty()) {
                asked.add(new NeedSection(section.code(), needs));
            }
        }
        return asked;
    }

    /** A completed assessment shows what was asked then, also of somebody who has come of another age since. */
    List<NeedSection> asked(List<NeedAnswer> answers, NeedsAssessment now, NeedsAssessment before) {
        Set<String> codes = answers.stream().filter(a -> a.getAssessment().equals(now) || a.getAssessment().equals(before))
                .map(NeedAnswer::getNeed).collect(Collectors.toSet());
        return only(n -> codes.contains(n.code()));
    }

    public Optional<Need> find(String code) {
        return all().stream().filter(n -> n.code().equals(code)).findFirst();
    }
}
