package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;
import org.homeward.person.PartialDate;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.PageTexts;

/** What stands around every page of a case: who it is about, and the sections that the features offer. */
@Named
@RequestScoped
public class CaseBar {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private PageTexts page;
    @Inject
    @Any
    private Instance<CasePanel> offered;

    public String getAge() {
        return age(openedCase.getFile().getPerson());
    }

    /** «29», «29, born about 1996», or that it is not known yet. */
    public String age(Person person) {
        return person.birth().map(birth -> {
            int age = birth.ageOn(clock.today());
            return birth.precision() == PartialDate.Precision.EXACT ? page.say("casefile.age-exact", age)
                    : page.say("casefile.age-about", age, String.valueOf(birth.date().getYear()));
        }).orElseGet(() -> page.say("general.not-known"));
    }

    public String getLanguage() {
        Person person = openedCase.getFile().getPerson();
        if (person.getMainLanguage() == null) {
            return page.say("general.not-known");
        }
        String language = page.code("language", person.getMainLanguage());
        return person.isNeedsInterpreter() ? page.say("casefile.with-interpreter", language) : language;
    }

    public List<CasePanel> getPanels() {
        CaseFile file = openedCase.getFile();
        return StreamSupport.stream(offered.spliterator(), false).filter(p -> p.isOpen(file))
                .sorted(Comparator.comparingInt(CasePanel::getOrder)).toList();
    }
}
