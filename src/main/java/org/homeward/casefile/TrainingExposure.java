package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** Training somebody had in the territory, as told. Says nothing by itself; read only by those who work on the case. Never kept about a child. */
@jakarta.persistence.Entity
@Table(name = "training_exposure")
public class TrainingExposure extends CaseFact {

    /** A code of {@code training}. */
    @Column(name = "training", nullable = false)
    @Holds(C2) private String training;

    @Column(name = "said_on", nullable = false)
    @Holds(C0) private LocalDate saidOn;

    /** As it was said. */
    @Column(name = "words")
    @Holds(C2) private String words;

    protected TrainingExposure() {
    }

    TrainingExposure(CaseFile file, TrainingExposureAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.training = told.training();
        this.saidOn = told.saidOn();
        this.words = told.words();
    }

    public String getTraining() {
        return training;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public String getWords() {
        return words;
    }
}
