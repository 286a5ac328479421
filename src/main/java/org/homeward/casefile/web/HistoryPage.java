package org.homeward.casefile.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.audit.FieldChange;
import org.homeward.audit.FieldChanges;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingTheHistory;
import org.homeward.shared.Messages;
import org.homeward.shared.Page;
import org.homeward.shared.web.PageTexts;
import org.homeward.shared.web.Shown;

/** Every changed field of a case and its person: what it was, what it became, who and when. */
@Named
@RequestScoped
@Allowed(Permission.READ_STORY)
public class HistoryPage {

    /** The code lists of fields that are not called like them. */
    private static final Map<String, String> CODES = Map.ofEntries(entry("Person.birthPrecision", "precision"),
            entry("Person.identityConfidence", "identity-confidence"), entry("Person.mainLanguage", "language"),
            entry("Person.nationalities", "nationality"), entry("Person.state", "person-state"), entry("PersonName.kind", "name-kind"),
            entry("SpokenLanguage.level", "language-level"), entry("IdentityDocument.kind", "document-type"),
            entry("IdentityDocument.country", "nationality"), entry("IdentityDocument.whereabouts", "document-state"),
            entry("WayOfContact.kind", "contact-way"), entry("WayOfContact.safe", "safe-to-use"));

    @Inject
    private ReadingTheHistory readingTheHistory;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private PageTexts page;
    @Inject
    private Shown show;

    private int number = 1;

    private Page<FieldChanges.Change> changes;

    public Page<FieldChanges.Change> getChanges() {
        if (changes == null) {
            changes = readingTheHistory.read(openedCase.getId(), Math.max(1, Math.min(number, 4_000)));
        }
        return changes;
    }

    /** What people call the field; its own name when nobody worded it. */
    public String label(FieldChange change) {
        String key = "field." + change.getThing() + "." + change.getField();
        return Messages.has(key) ? page.say(key) : change.getField();
    }

    /** A stored value in words: constants by their code, days and moments as they are written, everything else as it is. */
    public String words(FieldChange change, String stored) {
        if (stored == null) {
            return page.say("general.nothing-there");
        }
        String code = "code." + CODES.getOrDefault(change.getThing() + "." + change.getField(), change.getField()) + "." + stored.toLowerCase(Locale.ROOT).replace('_', '-');
        if (Messages.has(code)) {
            return page.say(code);
        }
        if (stored.equals("true") || stored.equals("false")) {
            return page.say(Boolean.parseBoolean(stored) ? "general.yes" : "general.no");
        }
        try {
            return stored.endsWith("Z") ? show.moment(Instant.parse(stored)) : show.date(LocalDate.parse(stored));
        } catch (DateTimeParseException notADate) {
            return stored; // words somebody wrote
        }
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
