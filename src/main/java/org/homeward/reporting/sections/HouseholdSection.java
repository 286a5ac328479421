package org.homeward.reporting.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.casefile.HouseholdOfACase;
import org.homeward.casefile.HouseholdOfACase.Somebody;
import org.homeward.casefile.PeopleOfACase;
import org.homeward.reporting.Content;
import org.homeward.reporting.ReportContext;
import org.homeward.reporting.ReportDocument;
import org.homeward.reporting.ReportSection;
import org.homeward.shared.Words;

/** Who lives with the person, and who of the family elsewhere. */
@ApplicationScoped
public class HouseholdSection implements ReportSection {

    @Inject
    private PeopleOfACase people;

    @Override
    public String code() {
        return "household";
    }

    @Override
    public void write(ReportContext context, ReportDocument document) {
        if (!context.tells(Content.THIRD_PARTIES)) {
            return;
        }
        Words words = context.words();
        HouseholdOfACase household = people.around(context.file());
        document.table(List.of(words.say("report.relation"), words.say("report.name"), words.say("report.age"), words.say("report.lives-here")),
                Stream.concat(household.livingHere().stream(), household.elsewhere().stream())
                        .filter(s -> !s.person().equals(context.file().getPerson())).map(s -> row(s, household.livingHere().contains(s), context)).toList());
        if (household.apart() > 0) {
            document.paragraph(words.say("casefile.household.apart", household.apart()));
        }
    }

    private static List<String> row(Somebody somebody, boolean here, ReportContext context) {
        Words words = context.words();
        return List.of(
                somebody.role() == null ? words.say("general.not-known")
                        : words.say("person.role-" + Words.codeOf(somebody.role()), Words.codeOf(somebody.person().getSex())),
                context.tells(Content.NAME) ? somebody.person().getDisplayName() : "",
                somebody.closed() ? "" : somebody.person().ageOn(context.today()).map(String::valueOf).orElse(words.say("general.not-known")),
                words.say(here ? "general.yes" : "general.no"));
    }
}
