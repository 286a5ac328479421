package org.homeward.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.care.Instrument.Band;
import org.homeward.care.Instrument.Change;
import org.homeward.care.Instrument.Cut;
import org.homeward.care.Instrument.Item;
import org.homeward.care.Instrument.Need;
import org.homeward.care.Instrument.Option;
import org.homeward.care.Instrument.Pattern;
import org.homeward.care.Instrument.SafetyRule;
import org.homeward.care.Instrument.Scale;
import org.homeward.care.Instrument.Worked;
import org.homeward.person.Sex;
import org.homeward.shared.Yaml;

/** Reads one file of {@code config/instruments} and refuses whatever would score wrongly: an unknown item, bands out of order, an answer nobody offers. */
final class InstrumentFile {

    private final Yaml file;
    private final List<Item> items = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();

    private InstrumentFile(Yaml file) {
        this.file = file.onlyKeys("code", "version", "title", "about", "licence", "ages", "gate", "blanks-allowed", "answers", "items",
                "scales", "patterns", "safety", "worked");
    }

    static Instrument read(Yaml file) {
        return new InstrumentFile(file).instrument();
    }

    private Instrument instrument() {
        Map<String, List<Option>> answers = new LinkedHashMap<>();
        file.get("answers").entries().forEach((name, options) -> answers.put(name, options.list().stream().map(this::option).toList()));
        file.list("items").forEach(i -> items.add(item(i, answers)));
        file.list("scales").forEach(s -> scales.add(scale(s)));
        if (scales.isEmpty()) {
            throw file.wrong("an instrument needs at least one scale; add «scales»");
        }
        Yaml ages = file.get("ages").onlyKeys("from", "until");
        return new Instrument(file.text("code"), file.text("version"), file.text("title"), file.text("about"), file.text("licence"),
                ages.get("from").number(), ages.find("until").map(Yaml::number), file.find("gate").map(this::knownItem),
                file.get("blanks-allowed").number(), List.copyOf(items), List.copyOf(scales),
                file.list("patterns").stream().map(this::pattern).toList(), file.list("safety").stream().map(this::safety).toList(),
                file.list("worked").stream().map(this::worked).toList());
    }

    private Option option(Yaml yaml) {
        yaml.onlyKeys("points", "words");
        return new Option(yaml.get("points").number(), yaml.text("words"));
    }

    private Item item(Yaml yaml, Map<String, List<Option>> answers) {
        yaml.onlyKeys("code", "label", "answers", "scored", "present-from");
        String code = yaml.text("code");
        if (items.stream().anyMatch(i -> i.code().equals(code))) {
            throw yaml.wrong("the item «" + code + "» stands here twice; give each a code of its own");
        }
        List<Option> options = answers.get(yaml.text("answers"));
        if (options == null) {
            throw yaml.get("answers").wrong("«" + yaml.text("answers") + "» is not under answers; use one of " + String.join(", ", answers.keySet()));
        }
        return new Item(code, yaml.text("label"), options, yaml.find("scored").map(Yaml::yes).orElse(true),
                yaml.find("present-from").map(Yaml::number));
    }

    private Scale scale(Yaml yaml) {
        yaml.onlyKeys("code", "label", "items", "bands", "cut", "change");
        List<String> of = yaml.list("items").stream().map(this::knownItem).toList();
        if (of.isEmpty()) {
            throw yaml.wrong("a scale sums at least one item; add «items»");
        }
        return new Scale(yaml.text("code"), yaml.text("label"), of, bands(yaml), yaml.find("cut").map(this::cut), yaml.find("change").map(this::change));
    }

    private List<Band> bands(Yaml scale) {
        List<Band> bands = new ArrayList<>();
        for (Yaml band : scale.list("bands")) {
            band.onlyKeys("from", "words");
            int from = band.get("from").number();
            if (!bands.isEmpty() && from <= bands.get(bands.size() - 1).from()) {
                throw band.wrong("bands go upwards; put " + from + " where it belongs");
            }
            bands.add(new Band(from, band.text("words")));
        }
        return List.copyOf(bands);
    }

    private Cut cut(Yaml yaml) {
        yaml.onlyKeys("from", "female", "male", "source");
        Map<Sex, Integer> bySex = new EnumMap<>(Sex.class);
        yaml.find("female").ifPresent(n -> bySex.put(Sex.FEMALE, n.number()));
        yaml.find("male").ifPresent(n -> bySex.put(Sex.MALE, n.number()));
        return new Cut(yaml.get("from").number(), bySex, yaml.text("source"));
    }

    private Change change(Yaml yaml) {
        yaml.onlyKeys("reliable", "recovered-below", "source");
        return new Change(yaml.get("reliable").number(), yaml.find("recovered-below").map(Yaml::number), yaml.text("source"));
    }

    private Pattern pattern(Yaml yaml) {
        yaml.onlyKeys("code", "words", "needs");
        return new Pattern(yaml.text("code"), yaml.text("words"), yaml.list("needs").stream().map(this::need).toList());
    }

    /** {@code of} names a scale, or lists items. */
    private Need need(Yaml yaml) {
        yaml.onlyKeys("at-least", "of");
        Yaml of = yaml.get("of");
        List<String> counted = of.isText() ? scales.stream().filter(s -> s.code().equals(of.text())).map(Scale::items).findFirst()
                .orElseThrow(() -> of.wrong("«" + of.text() + "» is no scale of this file")) : of.list().stream().map(this::knownItem).toList();
        items.stream().filter(i -> counted.contains(i.code()) && i.presentFrom().isEmpty()).findFirst().ifPresent(i -> {
            throw of.wrong("«" + i.code() + "» is counted here but has no present-from; add it to the item");
        });
        return new Need(yaml.get("at-least").number(), counted);
    }

    private SafetyRule safety(Yaml yaml) {
        yaml.onlyKeys("item", "from", "then");
        return new SafetyRule(knownItem(yaml.get("item")), yaml.get("from").number(), yaml.get("then").oneOf(SafetyRule.Then.class));
    }

    private Worked worked(Yaml yaml) {
        yaml.onlyKeys("name", "sex", "answers", "gives", "source");
        yaml.text("source");
        Map<String, String> gives = new LinkedHashMap<>();
        yaml.get("gives").entries().forEach((what, result) -> gives.put(known(what, result), result.text()));
        return new Worked(yaml.text("name"), yaml.find("sex").map(s -> s.oneOf(Sex.class)).orElse(Sex.NOT_KNOWN), answers(yaml), gives);
    }

    private Map<String, Integer> answers(Yaml worked) {
        List<Yaml> given = worked.get("answers").list();
        if (given.size() > items.size()) {
            throw worked.wrong("there are " + given.size() + " answers to " + items.size() + " items");
        }
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).text().equals("blank")) {
                int points = given.get(i).number();
                Item item = items.get(i);
                item.option(points).orElseThrow(() -> worked.wrong("nobody can answer " + points + " to «" + item.code() + "»"));
                answers.put(item.code(), points);
            }
        }
        return answers;
    }

    private String known(String what, Yaml at) {
        Set<String> known = new HashSet<>(Set.of("band", "reached", "pattern", "safety"));
        scales.forEach(s -> known.add(s.code()));
        if (!known.contains(what)) {
            throw at.wrong("«" + what + "» is no result; use one of " + String.join(", ", known));
        }
        return what;
    }

    private String knownItem(Yaml yaml) {
        return items.stream().map(Item::code).filter(yaml.text()::equals).findFirst()
                .orElseThrow(() -> yaml.wrong("«" + yaml.text() + "» is no item of this file; correct it or add the item"));
    }
}
