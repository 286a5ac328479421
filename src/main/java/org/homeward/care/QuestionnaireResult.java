package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.care.Instrument.SafetyRule.Then;
import org.homeward.casefile.CaseFile;
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

    @Column(nullable = false)
    @Holds(C3) private String instrument;

    @Column(name = "instrument_version", nullable = false)
    @Holds(C3) private String instrumentVersion;

    @Column(nullable = false)
    @Holds(C3) private String title;

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

    /** The sentence of the pattern that the answers form, or null. */
    @Column(name = "pattern")
    @Holds(C3) private String pattern;

    @Column(name = "needs_safety", nullable = false)
    @Holds(C3) private boolean needsSafety;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by")
    @Holds(C0) private UserAccount enteredBy;

    @Column(name = "entered_at", nullable = false)
    @Holds(C0) private Instant enteredAt;

    @OneToMany(mappedBy = "result", cascade = CascadeType.PERSIST)
    @OrderBy("place, id")
    @Holds(C0) private List<AnsweredItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "result", cascade = CascadeType.PERSIST)
    @OrderBy("place, id")
    @Holds(C0) private List<ScaleResult> scales = new ArrayList<>();

    protected QuestionnaireResult() {
    }

    QuestionnaireResult(CaseFile file, Instrument asked, QuestionnaireAsFilledIn filled, Scores scores, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.instrument = asked.code();
        this.instrumentVersion = asked.version();
        this.title = asked.title();
        this.answeredOn = filled.on();
        this.spoken = filled.spoken();
        this.interpreter = filled.interpreter();
        this.present = String.join(",", filled.present());
        this.mode = filled.mode();
        this.pattern = scores.pattern().map(Instrument.Pattern::words).orElse(null);
        this.needsSafety = scores.needsSafety();
        this.enteredBy = by;
        this.enteredAt = now;
        asked.items().forEach(item -> items.add(new AnsweredItem(this, items.size(), item, filled.answers().get(item.code()))));
        scores.scales().forEach(score -> scales.add(new ScaleResult(this, scales.size(), score, asked.highest(score.scale()))));
    }

    /** Whether an answer is a reason to ask about safety, though not to begin the steps. */
    public boolean asksAboutSafety(Instrument asked) {
        return asked.safety().stream().filter(rule -> rule.then() == Then.ASK)
                .anyMatch(rule -> items.stream().anyMatch(i -> i.getItem().equals(rule.item()) && rule.met(i.getPoints())));
    }

    /** The scale whose course is shown over time. */
    public ScaleResult getMain() {
        return scales.get(0);
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public String getInstrument() {
        return instrument;
    }

    public String getInstrumentVersion() {
        return instrumentVersion;
    }

    public String getTitle() {
        return title;
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
        return pattern;
    }

    public boolean isNeedsSafety() {
        return needsSafety;
    }

    public UserAccount getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public List<AnsweredItem> getItems() {
        return items;
    }

    public List<ScaleResult> getScales() {
        return scales;
    }
}
