package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.AnsweringAQuestionnaire;
import org.homeward.care.ClinicalNote;
import org.homeward.care.Instrument;
import org.homeward.care.QuestionnaireResult;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.care.Treating;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Where a clinician works: sessions with their notes, questionnaires with their results. */
@Named
@RequestScoped
@Allowed(Permission.READ_CLINICAL)
public class ClinicalPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private ReadingTheClinicalRecord reading;
    @Inject
    private AnsweringAQuestionnaire answering;
    @Inject
    private Treating treating;
    @Inject
    private Answer answer;

    private final Once<List<Instrument>> offered = new Once<>(() -> careOfCase.isTreating() ? answering.offered(openedCase.getId()) : List.of());

    private Map<UUID, List<ClinicalNote>> notes;
    private Map<String, List<QuestionnaireResult>> results;
    private LocalDate plannedOn;

    public void open() {
        careOfCase.enterClinicalPage();
        reading.open(openedCase.getId());
    }

    public void plan() {
        answer.to(() -> treating.plan(careOfCase.getCurrent().getId(), plannedOn),
                () -> "/care/clinical?case=" + openedCase.getId() + "&done=session-planned");
    }

    /** How many notes a session has. */
    public int notes(UUID sessionId) {
        if (notes == null) {
            notes = reading.notes(openedCase.getId()).stream().collect(Collectors.groupingBy(n -> n.getSession().getId()));
        }
        return notes.getOrDefault(sessionId, List.of()).size();
    }

    public List<Instrument> getOffered() {
        return offered.get();
    }

    /** By the name of the questionnaire, the newest result first. */
    public Map<String, List<QuestionnaireResult>> getResults() {
        if (results == null) {
            List<QuestionnaireResult> newestFirst = new ArrayList<>(reading.results(openedCase.getId()));
            Collections.reverse(newestFirst);
            results = newestFirst.stream().collect(Collectors.groupingBy(QuestionnaireResult::getTitle, LinkedHashMap::new, Collectors.toList()));
        }
        return results;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }
}
