package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Somebody may harm themselves, and we act.
 *
 * <p>It begins with the person in the room: a worried worker, or an answer in a questionnaire. Whoever is there stays,
 * reads the local protocol, tells the clinical lead within the hour. Within a day a clinician has spoken with the person
 * and a safety plan is written; within three somebody has been in touch again. A clinical lead looks at what was done
 * and closes it; nobody else can. It says what is done, never what was answered.
 */
@jakarta.persistence.Entity
@Table(name = "safety_response")
public class SafetyResponse extends Entity implements OfACase {

    /** The kind of the task that asks a clinical lead to look and close. */
    static final String CLOSING = "safety-close";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by")
    @Holds(C0) private UserAccount openedBy;

    @Column(name = "opened_at", nullable = false)
    @Holds(C0) private Instant openedAt;

    @Column(name = "protocol_read_at")
    @Holds(C0) private Instant protocolReadAt;

    @OneToMany(mappedBy = "response", cascade = CascadeType.PERSIST)
    @OrderBy("takenAt, id")
    @Holds(C0) private List<SafetyStepTaken> taken = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    @Holds(C0) private UserAccount closedBy;

    @Column(name = "closed_at")
    @Holds(C0) private Instant closedAt;

    @Column(name = "what_was_done")
    @Holds(C3) private SealedText whatWasDone;

    protected SafetyResponse() {
    }

    SafetyResponse(CaseFile file, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.openedBy = by;
        this.openedAt = now;
    }

    void protocolRead(Instant now) {
        protocolReadAt = now;
    }

    void take(SafetyStep step, String words, UserAccount by, Instant now) {
        taken.add(new SafetyStepTaken(this, step, words, by, now));
    }

    void close(String done, UserAccount by, Instant now) {
        whatWasDone = SealedText.of(this, "whatWasDone", done);
        closedBy = by;
        closedAt = now;
    }

    public Optional<SafetyStepTaken> taken(SafetyStep step) {
        return taken.stream().filter(t -> t.getStep() == step).findFirst();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public UserAccount getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getProtocolReadAt() {
        return protocolReadAt;
    }

    public List<SafetyStepTaken> getTaken() {
        return taken;
    }

    public UserAccount getClosedBy() {
        return closedBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getWhatWasDone() {
        return SealedText.open(this, "whatWasDone", whatWasDone);
    }
}
