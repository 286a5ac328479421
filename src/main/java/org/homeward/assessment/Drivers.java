package org.homeward.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.shared.Catalogue;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Yaml;

/** The reasons of joining of {@code config/drivers.yaml}. */
@Catalogue
public class Drivers {

    private static final Pattern CODE = Pattern.compile("DRV-\\d\\d");

    @Inject
    private Needs needs;
    @Inject
    private CodeLists codeLists;

    private List<Driver> all;

    @PostConstruct
    void read() {
        all = read(Yaml.file("config/drivers.yaml"), needs.all(), codeLists.of("driver"));
    }

    /** @param known the codes that rules may name; both lists hold the same ones */
    static List<Driver> read(Yaml file, List<Need> needs, List<String> known) {
        CatalogueCodes codes = new CatalogueCodes(CODE, "DRV-01");
        Yaml list = file.onlyKeys("drivers").get("drivers");
        List<Driver> drivers = list.list().stream().map(driver -> {
            driver.onlyKeys("code", "need", "ask");
            String code = codes.read(driver.get("code"), "driver");
            if (!known.contains(code)) {
                throw driver.get("code").wrong("«" + code + "» is missing in config/code-lists/driver.yaml; add it there");
            }
            Yaml need = driver.get("need");
            return new Driver(code, needs.stream().filter(n -> n.code().equals(need.text())).findFirst()
                    .orElseThrow(() -> need.wrong("«" + need.text() + "» is no need of config/needs.yaml; use one of its codes")), driver.text("ask"));
        }).toList();
        known.stream().filter(code -> drivers.stream().noneMatch(d -> d.code().equals(code))).findFirst().ifPresent(code -> {
            throw list.wrong("«" + code + "» of config/code-lists/driver.yaml is missing here; add it");
        });
        return drivers;
    }

    /** Every driver, in the order of the file. */
    public List<Driver> all() {
        return all;
    }

    public Optional<Driver> find(String code) {
        return all.stream().filter(d -> d.code().equals(code)).findFirst();
    }
}
