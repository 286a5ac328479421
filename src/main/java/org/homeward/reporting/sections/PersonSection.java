package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.homeward.person.BirthWords;
import org.homeward.person.Person;
import org.homeward.person.PersonName;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Who it is about: names and birth where the level allows them, else age and sex only. */
@ApplicationScoped
public class PersonSection implements ReportSection {

    @Override
    public String code() {
        return "person";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.CASE_FACTS)) {
            return;
        }
        Words words = context.words();
        Person person = context.file().getPerson();
        boolean named = context.tells(Content.NAME);
        document.facts(
                words.say("report.names"), named ? person.getNames().stream().map(PersonName::getText).collect(Collectors.joining(" · ")) : "",
                words.say("report.born"), named ? BirthWords.say(person, words) : "",
                words.say("report.age"), person.ageOn(context.today()).map(String::valueOf).orElse(words.say("general.not-known")),
                words.say("report.sex"), words.code("sex", person.getSex()),
                words.say("report.language"), words.code("language", person.getMainLanguage()),
                words.say("report.interpreter"), person.isNeedsInterpreter() ? words.say("general.yes") : words.say("general.no"));
    }
}
