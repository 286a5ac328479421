package org.homeward.records;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.TwoPersonRequest;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.person.JoiningPeople.Move;
import org.homeward.person.Person;
import org.homeward.person.Person.Part;
import org.homeward.shared.Holds;
import org.homeward.shared.OfACase;

/**
 * That two records are of one person and should be one, or that this was wrong and they should be two again.
 *
 * <p>Whoever knows both cases asks: which record stays, and what of the other one's is right. A supervisor who knows both
 * agrees, unless either record has changed since. For thirty days the same two steps take the records apart again.
 */
@jakarta.persistence.Entity
@Table(name = "merge_request")
public class MergeRequest extends TwoPersonRequest implements OfACase {

    static final Duration REVERSIBLE = Duration.ofDays(30);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "survivor_case")
    @Holds(C0) private CaseFile survivorCase;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_case")
    @Holds(C0) private CaseFile mergedCase;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "survivor_id")
    @Holds(C0) private Person survivor;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_id")
    @Holds(C0) private Person merged;

    /** The parts in which the record that goes is right. */
    @Column(nullable = false)
    @Holds(C0) private String takes;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    @Column(name = "survivor_state", nullable = false)
    @Holds(C0) private long survivorState;

    @Column(name = "merged_state", nullable = false)
    @Holds(C0) private long mergedState;

    /** The merging that this request wants undone; null for a merging. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undoes")
    @Holds(C0) private MergeRequest undoes;

    @Column(name = "undone_at")
    @Holds(C0) private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "merge_move", joinColumns = @JoinColumn(name = "request_id"))
    @Holds(C0) private List<MergeMove> moves = new ArrayList<>();

    protected MergeRequest() {
    }

    MergeRequest(CaseFile stays, CaseFile goes, Set<Part> takes, String reason, UserAccount by, Instant now) {
        super(by, now);
        this.survivorCase = stays;
        this.mergedCase = goes;
        this.survivor = stays.getPerson();
        this.merged = goes.getPerson();
        this.takes = takes.stream().map(Part::name).collect(Collectors.joining(","));
        this.reason = reason;
    }

    /** A request to undo a merging. */
    MergeRequest(MergeRequest undoes, String reason, UserAccount by, Instant now) {
        super(by, now);
        this.survivorCase = undoes.survivorCase;
        this.mergedCase = undoes.mergedCase;
        this.survivor = undoes.survivor;
        this.merged = undoes.merged;
        this.takes = undoes.takes;
        this.reason = reason;
        this.undoes = undoes;
    }

    /** How the two records stood when it was asked; what changed since, nobody has weighed. */
    void stoodAt(long survivorStood, long mergedStood) {
        survivorState = survivorStood;
        mergedState = mergedStood;
    }

    boolean stillStandsAt(long survivorStands, long mergedStands) {
        return survivorState == survivorStands && mergedState == mergedStands;
    }

    void moved(List<Move> all) {
        all.forEach(move -> moves.add(new MergeMove(move)));
    }

    List<Move> moves() {
        return moves.stream().map(MergeMove::move).toList();
    }

    void undone(Instant now) {
        undoneAt = now;
    }

    /** Whether the two records are one by this request, and it is not too late to undo it. */
    public boolean isReversible(Instant now) {
        return !isUndoing() && isApproved() && undoneAt == null && now.isBefore(getReversibleUntil());
    }

    /** Until when it can be undone; null before it is decided. */
    public Instant getReversibleUntil() {
        return getDecidedAt() == null ? null : getDecidedAt().plus(REVERSIBLE);
    }

    public boolean isUndoing() {
        return undoes != null;
    }

    @Override
    public UUID caseId() {
        return survivorCase.getId();
    }

    public CaseFile getSurvivorCase() {
        return survivorCase;
    }

    public CaseFile getMergedCase() {
        return mergedCase;
    }

    public Person getSurvivor() {
        return survivor;
    }

    public Person getMerged() {
        return merged;
    }

    public Set<Part> getTakes() {
        return takes.isEmpty() ? Set.of() : Arrays.stream(takes.split(",")).map(Part::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    public String getReason() {
        return reason;
    }

    public MergeRequest getUndoes() {
        return undoes;
    }

    public Instant getUndoneAt() {
        return undoneAt;
    }
}
