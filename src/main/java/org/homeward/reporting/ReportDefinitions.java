package org.homeward.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.shared.Catalogue;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Yaml;

/** All reports of the programme: one file under {@code reports/} each. */
@Catalogue
public class ReportDefinitions {

    @Inject
    @Any
    private Instance<ReportSection> sections;

    private Map<String, ReportDefinition> definitions;

    @PostConstruct
    void read() {
        Map<String, ReportDefinition> read = new TreeMap<>();
        Yaml.folder("reports").stream().map(this::read).forEach(d -> read.put(d.code(), d));
        definitions = read;
    }

    public Map<String, ReportDefinition> all() {
        return definitions;
    }

    public ReportDefinition get(String code) {
        ReportDefinition definition = definitions.get(code);
        if (definition == null) {
            throw new NotThereException("report " + code);
        }
        return definition;
    }

    /** The section with that code. */
    public ReportSection section(String code) {
        return sections.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }

    ReportDefinition read(Yaml file) {
        file.onlyKeys("level", "destroy-after-days", "sections");
        List<String> known = sections.stream().map(ReportSection::code).sorted().toList();
        List<String> chosen = new ArrayList<>();
        for (Yaml section : file.get("sections").list()) {
            if (!known.contains(section.text())) {
                throw section.wrong("«" + section.text() + "» is no section; use one of " + String.join(", ", known));
            }
            chosen.add(section.text());
        }
        int days = file.get("destroy-after-days").number();
        if (days < 1 || days > 3650) {
            throw file.get("destroy-after-days").wrong("a copy lives 1 to 3650 days; correct the number");
        }
        String name = file.fileName();
        return new ReportDefinition(name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length()),
                file.get("level").oneOf(RedactionLevel.class), days, chosen);
    }
}
