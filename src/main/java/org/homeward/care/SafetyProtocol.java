package org.homeward.care;

import java.util.List;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/** What the programme tells whoever is with a person who may harm themselves: {@code config/safety-protocol.yaml}. */
@Catalogue
public class SafetyProtocol {

    private final Yaml file = Yaml.file("config/safety-protocol.yaml").onlyKeys("steps", "phones");
    private final List<String> steps = file.get("steps").list().stream().map(Yaml::text).toList();
    private final List<Phone> phones = file.get("phones").list().stream()
            .map(p -> p.onlyKeys("who", "number")).map(p -> new Phone(p.text("who"), p.text("number"))).toList();

    /** Whom to call. */
    public record Phone(String who, String number) {
    }

    public List<String> steps() {
        return steps;
    }

    public List<Phone> phones() {
        return phones;
    }
}
