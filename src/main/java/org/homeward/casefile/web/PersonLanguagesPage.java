package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.casefile.PersonOfACase;
import org.homeward.person.SpokenLanguage.Spoken;
import org.homeward.shared.web.Answer;

/** Changes which languages somebody speaks, the main one first, and whether an interpreter is needed. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonLanguagesPage {

    private static final int MOST = 8;

    @Inject
    private EditingThePerson editing;
    @Inject
    private OpenedPerson openedPerson;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private List<Row> rows;
    private boolean interpreter;
    private long version;

    /** On GET: what is stored, and one row to fill. */
    public void open() {
        PersonOfACase read = openedPerson.getRead();
        rows = new ArrayList<>(read.languages().stream().map(l -> new Row(l.getLanguage(), l.getLevel())).toList());
        rows.add(new Row(null, null));
        interpreter = read.person().isNeedsInterpreter();
        version = read.person().getVersion();
    }

    public void another() {
        if (getRows().size() < MOST) {
            rows.add(new Row(null, null));
        }
    }

    public void save() {
        answer.to(() -> editing.speaks(openedPerson.getCaseId(), openedPerson.getId(), getRows().stream().filter(r -> r.language != null)
                .map(r -> new Spoken(r.language, r.level)).toList(), interpreter, version), () -> openedPerson.personPage("person-changed"));
    }

    /** As many empty rows as the page that was sent had, for the typed languages to fall into. */
    public List<Row> getRows() {
        if (rows == null) {
            String sent = request.getParameter("rows");
            int count = sent != null && sent.matches("\\d") ? Math.min(MOST, Integer.parseInt(sent)) : 1;
            rows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                rows.add(new Row(null, null));
            }
        }
        return rows;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** One language of the form. */
    public static class Row {

        private String language;
        private String level;

        Row(String language, String level) {
            this.language = language;
            this.level = level;
        }

        public String getLanguage() {
            return language;
        }

        public void setLanguage(String language) {
            this.language = language;
        }

        public String getLevel() {
            return level;
        }

        public void setLevel(String level) {
            this.level = level;
        }
    }
}
