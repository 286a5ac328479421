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
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingReturnAndStatus;
import org.homeward.person.Person;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** What stands around every page of a case: who it is about, and the sections that the features offer. */
@Named
@RequestScoped
public class CaseBar {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private FamilyWords family;
    @Inject
    private PageTexts page;
    @Inject
    @Any
    private Instance<CasePanel> offered;
    @Inject
    private ReadingReturnAndStatus reading;

    private final Once<Boolean> recruitedAsChild = new Once<>(() -> !openedCase.getFile().isChild()
            && !family.isChild(openedCase.getFile().getPerson()) && reading.recruitedAsChild(openedCase.getId()));

    public String getAge() {
        return family.age(openedCase.getFile().getPerson());
    }

    public String getLanguage() {
        Person person = openedCase.getFile().getPerson();
        if (person.getMainLanguage() == null) {
            return page.say("general.not-known");
        }
        String language = page.code("language", person.getMainLanguage());
        return person.isNeedsInterpreter() ? page.say("casefile.with-interpreter", language) : language;
    }

    public boolean isRecruitedAsChild() {
        return recruitedAsChild.get();
    }

    public List<CasePanel> getPanels() {
        CaseFile file = openedCase.getFile();
        return StreamSupport.stream(offered.spliterator(), false).filter(p -> p.isOpen(file))
                .sorted(Comparator.comparingInt(CasePanel::getOrder)).toList();
    }

    /** The lines of the «Add…» menu, in the order of their sections. */
    public List<CaseLink> getAdds() {
        CaseFile file = openedCase.getFile();
        return getPanels().stream().flatMap(panel -> panel.adds(file).stream()).toList();
    }
}
