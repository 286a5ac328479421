package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.audit.FieldHistory;
import org.homeward.person.Person;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * The file of one person on one track.
 *
 * <p>It begins with a referral: somebody asks the programme to help, says why and on what legal basis. The programme accepts
 * it and a supervisor gives it to a team and a worker. The worker makes first contact, explains what is kept and why, looks
 * whether anybody is in danger, learns what the person needs and what keeps them well, and agrees a plan with them. Then the
 * long part: contacts, sessions, steps, reviews. When the plan has done its work comes the transition, then follow-up that can
 * last years, then closing, which a supervisor approves. It may wait on hold, it may be reopened, because quiet years can end.
 * Erased at last, it is of nobody and there for nobody. What is flagged in a father's file is not in his daughter's own.
 */
@jakarta.persistence.Entity
@Table(name = "case_file")
@EntityListeners(FieldHistory.class)
public class CaseFile extends Entity implements OfACase {

    @Column(name = "case_number", nullable = false, unique = true)
    @Holds(C0) private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Holds(C0) private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Track track;

    /** Kept in step with the milestones so that lists can filter by it. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Stage stage = Stage.REFERRED;

    /** The last milestone reached, closing apart; what the stage falls back to when a hold or a closing ends. */
    @Enumerated(EnumType.STRING)
    @Holds(C0) private Milestone milestone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    @Holds(C0) private Team team;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "worker_id")
    @Holds(C0) private UserAccount worker;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clinician_id")
    @Holds(C0) private UserAccount clinician;

    /** The same three as bare columns, for conditions: a path like {@code c.worker.id} makes EclipseLink drop cases without a worker from an outer join. */
    @Column(name = "team_id", insertable = false, updatable = false)
    @Holds(C0) private UUID teamId;
    @Column(name = "worker_id", insertable = false, updatable = false)
    @Holds(C0) private UUID workerId;
    @Column(name = "clinician_id", insertable = false, updatable = false)
    @Holds(C0) private UUID clinicianId;

    @Column(name = "referred_on", nullable = false)
    @Holds(C0) private LocalDate referredOn;

    /** Who asked: a code of {@code referral-source}. */
    @Column(name = "referral_source", nullable = false)
    @Holds(C0) private String referralSource;

    @Column(name = "referral_reason", nullable = false)
    @Holds(C2) private String referralReason;

    /** Why the programme may keep this file: a code of {@code legal-basis}. */
    @Column(name = "legal_basis", nullable = false)
    @Holds(C0) private String legalBasis;

    /** Why it was opened although somebody of a similar name has a case; null when nobody has. */
    @Column(name = "registered_in_spite")
    @Holds(C2) private String inSpite;

    @Holds(C2) private String summary;

    @Column(name = "summary_at")
    @Holds(C0) private Instant summaryAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "summary_by")
    @Holds(C0) private UserAccount summaryBy;

    @Column(name = "opened_at", nullable = false)
    @Holds(C0) private Instant openedAt;

    /** When we last really spoke with the person or family; attempts do not count. */
    @Column(name = "last_contact_at")
    @Holds(C0) private Instant lastContactAt;

    @Column(name = "closed_at")
    @Holds(C0) private Instant closedAt;

    /** Until when a closed file is kept; then somebody decides on its erasure. */
    @Column(name = "retain_until")
    @Holds(C0) private LocalDate retainUntil;

    protected CaseFile() {
    }

    public CaseFile(CaseNumber number, Person person, Track track, Referral referral, Instant now) {
        super(Ids.next());
        this.number = number.text();
        this.person = person;
        this.track = track;
        this.referredOn = referral.on();
        this.referralSource = referral.source();
        this.referralReason = referral.reason();
        this.legalBasis = referral.legalBasis();
        this.openedAt = now;
    }

    /** Why and how a case came to the programme. */
    public record Referral(LocalDate on, String source, String reason, String legalBasis) {
    }

    void inSpite(String ofSomebodyAlike) {
        inSpite = ofSomebodyAlike;
    }

    public void assign(Team newTeam, UserAccount newWorker) {
        team = newTeam;
        worker = newWorker;
    }

    public void treatedBy(UserAccount newClinician) {
        clinician = newClinician;
    }

    /** Notes that a milestone was reached; one that is passed changes nothing. Features tell {@link Milestones}, not this. */
    public void reach(Milestone reached) {
        if (reached != Milestone.CLOSED && !hasReached(reached)) {
            milestone = reached;
            derive();
        }
    }

    /** Whether the case is at this milestone or further. */
    public boolean hasReached(Milestone asked) {
        return asked == Milestone.CLOSED ? closedAt != null : milestone != null && milestone.ordinal() >= asked.ordinal();
    }

    private void derive() {
        if (!stage.isOverlay()) {
            stage = closedAt != null ? Stage.CLOSED : milestone == null ? Stage.REFERRED : milestone.stage();
        }
    }

    /** Lays a hold, a transfer, a decline or a duplicate over the stage until {@link #resume}. */
    void overlay(Stage over) {
        stage = over;
    }

    /** Ends an overlay or a closing: the case is again where its milestones say. */
    void resume() {
        closedAt = null;
        retainUntil = null;
        stage = Stage.REFERRED;
        derive();
    }

    void close(Instant now) {
        closedAt = now;
        derive();
    }

    void keptUntil(LocalDate day) {
        retainUntil = day;
    }

    /** Notes when we last really spoke with the person or family. */
    public void contacted(Instant at) {
        if (lastContactAt == null || at.isAfter(lastContactAt)) {
            lastContactAt = at;
        }
    }

    void summarise(String text, UserAccount by, Instant now) {
        summary = text;
        summaryBy = by;
        summaryAt = now;
    }

    @Override
    public UUID caseId() {
        return getId();
    }

    public boolean isChild() {
        return track == Track.CHILD;
    }

    public boolean isOpen() {
        return stage.isOpen();
    }

    public String getNumber() {
        return number;
    }

    public Person getPerson() {
        return person;
    }

    public Track getTrack() {
        return track;
    }

    public Stage getStage() {
        return stage;
    }

    public Milestone getMilestone() {
        return milestone;
    }

    public Team getTeam() {
        return team;
    }

    public UserAccount getWorker() {
        return worker;
    }

    public UserAccount getClinician() {
        return clinician;
    }

    public LocalDate getReferredOn() {
        return referredOn;
    }

    public String getReferralSource() {
        return referralSource;
    }

    public String getReferralReason() {
        return referralReason;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public String getInSpite() {
        return inSpite;
    }

    public String getSummary() {
        return summary;
    }

    public Instant getSummaryAt() {
        return summaryAt;
    }

    public UserAccount getSummaryBy() {
        return summaryBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getLastContactAt() {
        return lastContactAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public LocalDate getRetainUntil() {
        return retainUntil;
    }
}
