package org.homeward.assessment;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/** The protective factors of {@code config/protective-factors.yaml}. */
@Catalogue
public class ProtectiveFactors {

    private static final Pattern CODE = Pattern.compile("PF-\\d\\d");

    private List<ProtectiveFactor> all;

    @PostConstruct
    void read() {
        all = read(Yaml.file("config/protective-factors.yaml"));
    }

    static List<ProtectiveFactor> read(Yaml file) {
        CatalogueCodes codes = new CatalogueCodes(CODE, "PF-01");
        return file.onlyKeys("factors").get("factors").list().stream().map(factor -> {
            factor.onlyKeys("code", "applies-to", "looks-like", "help-it-last");
            return new ProtectiveFactor(codes.read(factor.get("code"), "protective-factor"), CatalogueCodes.groups(factor),
                    factor.text("looks-like"), factor.text("help-it-last"));
        }).toList();
    }

    /** Every factor, in the order of the file. */
    public List<ProtectiveFactor> all() {
        return all;
    }

    public List<ProtectiveFactor> of(AgeGroup group) {
        return all.stream().filter(f -> f.isFor(group)).toList();
    }

    public Optional<ProtectiveFactor> find(String code) {
        return all.stream().filter(f -> f.code().equals(code)).findFirst();
    }
}
