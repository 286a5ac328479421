package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.AnsweringAQuestionnaire;
import org.homeward.care.Instrument;
import org.homeward.care.QuestionnaireAsFilledIn;
import org.homeward.care.QuestionnaireResult;
import org.homeward.casefile.OpenedCase;
import org.homeward.person.Person;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Enter what the person answered, one item a row. Which questionnaire stands in the address as {@code ?instrument=}. */
@Named
@RequestScoped
@Allowed(Permission.CLINICAL_WORK)
public class QuestionnairePage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private AnsweringAQuestionnaire answering;
    @Inject
    private HomewardClock clock;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private Instrument instrument;
    private QuestionnaireResult saved;
    private final Map<String, String> answers = new HashMap<>();
    private LocalDate answeredOn;
    private String spoken;
    private String interpreter;
    private String mode = "interview";
    private List<String> present = new ArrayList<>();
    private boolean withBlanks;

    public void open() {
        careOfCase.enterClinicalPage();
    }

    public void save() {
        answer.to(() -> saved = answering.save(openedCase.getId(), new QuestionnaireAsFilledIn(getInstrument().code(), points(), answeredOn, spoken,
                interpreter, mode, present, withBlanks)), () -> "/care/result?case=" + openedCase.getId() + "&id=" + saved.getId());
    }

    private Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        answers.forEach((item, given) -> {
            if (given != null && !given.isEmpty()) {
                points.put(item, Integer.valueOf(given));
            }
        });
        return points;
    }

    /** The one in the address; not there when it is not made for this person's age. */
    public Instrument getInstrument() {
        if (instrument == null) {
            instrument = answering.offered(openedCase.getId()).stream().filter(i -> i.code().equals(request.getParameter("instrument")))
                    .findFirst().orElseThrow(() -> new NotThereException("instrument"));
        }
        return instrument;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn == null ? clock.today() : answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getSpoken() {
        return spoken == null ? person().getMainLanguage() : spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getInterpreter() {
        return interpreter == null && !person().isNeedsInterpreter() ? "none" : interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    private Person person() {
        return openedCase.getFile().getPerson();
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public boolean isWithBlanks() {
        return withBlanks;
    }

    public void setWithBlanks(boolean withBlanks) {
        this.withBlanks = withBlanks;
    }
}
