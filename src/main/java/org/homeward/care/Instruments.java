package org.homeward.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.casefile.CaseFile;
import org.homeward.person.Person;
import org.homeward.shared.Catalogue;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;

/** The questionnaires that the programme uses: every file of {@code config/instruments}. */
@Catalogue
public class Instruments {

    private final Map<String, Instrument> byCode = read(Yaml.folder("config/instruments"));

    public Optional<Instrument> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    public List<Instrument> all() {
        return List.copyOf(byCode.values());
    }

    /** Those made for the person's age that day. An adult whose birth is not known counts as 18; of a child of unknown age nothing is assumed. */
    public List<Instrument> forThePersonOf(CaseFile file, LocalDate day) {
        Optional<Integer> age = file.getPerson().ageOn(day).or(() -> file.isChild() ? Optional.empty() : Optional.of(Person.GROWN_UP));
        return age.map(a -> all().stream().filter(i -> i.suits(a)).toList()).orElse(List.of());
    }

    static Map<String, Instrument> read(List<Yaml> files) {
        Map<String, Instrument> instruments = new TreeMap<>();
        for (Yaml file : files) {
            Instrument instrument = InstrumentFile.read(file);
            if (instruments.put(instrument.code(), instrument) != null) {
                throw new WrongFileException(file.fileName(), file.line(), "another file has the code «" + instrument.code() + "» too; change one");
            }
        }
        return instruments;
    }
}
