package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.care.Instrument.SafetyRule.Then;
import org.homeward.casefile.CaseFile;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * A questionnaire that was answered, as it was: the words of each item and answer and the scores by the definition of
 * that day stay with it, whatever becomes of the instrument's file. Never changed.
 */
@jakarta.persistence.Entity
@Table(name = "questionnaire_result")
@Clinical
public class QuestionnaireResult extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** An {@link AnswerSheet}. */
    @Column(nullable = false)
    @Holds(C3) private SealedText sheet;

    @Column(name = "answered_on", nullable = false)
    @Holds(C0) private LocalDate answeredOn;

    @Column(nullable = false)
    @Holds(C0) private String spoken;

    @Column(nullable = false)
    @Holds(C0) private String interpreter;

    @Column(nullable = false)
    @Holds(C2) private String present;

    @Column(nullable = false)
    @Holds(C0) private String mode;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by")
    @Holds(C0) private UserAccount enteredBy;

    @Column(name = "entered_at", nullable = false)
    @Holds(C0) private Instant enteredAt;

    /** The sheet, once it was opened. */
    @Transient
    private AnswerSheet opened;

    protected QuestionnaireResult() {
    }

    QuestionnaireResult(CaseFile file, Instrument asked, QuestionnaireAsFilledIn filled, Scores scores, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.answeredOn = filled.on();
        this.spoken = filled.spoken();
        this.interpreter = filled.interpreter();
        this.present = String.join(",", filled.present());
        this.mode = filled.mode();
        this.enteredBy = by;
        this.enteredAt = now;
        this.opened = AnswerSheet.of(asked, filled, scores);
        this.sheet = SealedText.of(this, "sheet", opened.text());
    }

    private AnswerSheet sheet() {
        if (opened == null) {
            opened = AnswerSheet.read(SealedText.open(this, "sheet", sheet));
        }
        return opened;
    }

    /** Whether an answer is a reason to ask about safety, though not to begin the steps. */
    public boolean asksAboutSafety(Instrument asked) {
        return asked.safety().stream().filter(rule -> rule.then() == Then.ASK)
                .anyMatch(rule -> getItems().stream().anyMatch(i -> i.item().equals(rule.item()) && rule.met(i.points())));
    }

    /** The scale whose course is shown over time. */
    public ScaleResult getMain() {
        return getScales().get(0);
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public String getInstrument() {
        return sheet().instrument();
    }

    public String getInstrumentVersion() {
        return sheet().version();
    }

    public String getTitle() {
        return sheet().title();
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public String getSpoken() {
        return spoken;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public String getPresent() {
        return present;
    }

    public String getMode() {
        return mode;
    }

    public String getPattern() {
        return sheet().pattern();
    }

    public UserAccount getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public List<AnsweredItem> getItems() {
        return sheet().items();
    }

    public List<ScaleResult> getScales() {
        return sheet().scales();
    }
}
