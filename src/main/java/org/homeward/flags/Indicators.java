package org.homeward.flags;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.shared.Catalogue;
import org.homeward.shared.CodeLists;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Yaml;

/** The catalogue: every file of {@code config/indicators}. */
@Catalogue
public class Indicators {

    @Inject
    private CodeLists codeLists;

    private Map<String, Indicator> byCode;

    @PostConstruct
    void read() {
        byCode = read(Yaml.folder("config/indicators"), codeLists);
    }

    static Map<String, Indicator> read(List<Yaml> files, CodeLists codeLists) {
        IndicatorFile reader = new IndicatorFile(codeLists::has);
        Map<String, Indicator> byCode = new TreeMap<>();
        files.stream().map(reader::read).forEach(i -> byCode.put(i.code(), i));
        return byCode;
    }

    /** By code, in order. */
    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new NotThereException("indicator " + code));
    }

    /** The indicator as it reads today; empty when the programme took it out of the catalogue. */
    public Optional<Indicator> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** What may be raised for somebody of that age group. */
    public List<Indicator> appliedTo(AgeGroup group) {
        return all().stream().filter(i -> i.appliesTo().contains(group)).toList();
    }

    /** Those whose rule asks about that kind of fact. */
    List<Indicator> asking(FactType fact) {
        return all().stream().filter(i -> i.rule().map(r -> r.asks().contains(fact)).orElse(false)).toList();
    }
}
