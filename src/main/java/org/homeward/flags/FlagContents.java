package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;

/**
 * All that is added to a flag in the course of its life, the newest first. Nothing is ever taken out again. (DESC in capital
 * letters: of small ones EclipseLink takes no notice, and the first decision would pass for the last.)
 */
@MappedSuperclass
public abstract class FlagContents extends Entity {

    /** How many pieces were added, so that each of them moves the version on: nobody decides over what they have not seen. */
    @Column(nullable = false)
    @Holds(C0) private int additions;

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("day DESC, id DESC")
    @Holds(C0) private List<FlagEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("id DESC")
    @Holds(C0) private List<FlagStrength> strengths = new ArrayList<>();

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("id DESC")
    @Holds(C0) private List<OwnView> ownViews = new ArrayList<>();

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("id DESC")
    @Holds(C0) private List<FlagDecision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("id DESC")
    @Holds(C0) private List<Dissent> dissents = new ArrayList<>();

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("id DESC")
    @Holds(C0) private List<Disagreement> disagreements = new ArrayList<>();

    @OneToMany(mappedBy = "flag", cascade = CascadeType.PERSIST)
    @OrderBy("id DESC")
    @Holds(C0) private List<DisclosureDecision> disclosureDecisions = new ArrayList<>();

    FlagContents() {
    }

    /** A new flag, with nothing in it yet. */
    FlagContents(UUID id) {
        super(id);
    }

    void add(FlagEvidence piece) {
        evidence.add(0, piece);
        additions++;
    }

    void add(FlagStrength strength) {
        strengths.add(0, strength);
        additions++;
    }

    void add(OwnView view) {
        ownViews.add(0, view);
        additions++;
    }

    void add(Disagreement disagreement) {
        disagreements.add(0, disagreement);
        additions++;
    }

    void add(DisclosureDecision decision) {
        disclosureDecisions.add(0, decision);
        additions++;
    }

    void add(Dissent dissent) {
        dissents.add(0, dissent);
        additions++;
    }

    void add(FlagDecision decision) {
        decisions.add(0, decision);
    }

    /** Whether everything that supports it is anonymous, hearsay or doubted. */
    public boolean isWeaklySupported() {
        List<FlagEvidence> told = evidence.stream().filter(e -> e.isSupports() && !e.isInError() && e.getSourceType() != null).toList();
        return !told.isEmpty() && told.stream().allMatch(FlagEvidence::isWeak);
    }

    /** The decision that holds or waits for its second, or null before the first. */
    public FlagDecision lastDecision() {
        return decisions.isEmpty() ? null : decisions.get(0);
    }

    public List<FlagEvidence> getEvidence() {
        return evidence;
    }

    public List<FlagStrength> getStrengths() {
        return strengths;
    }

    public List<OwnView> getOwnViews() {
        return ownViews;
    }

    public List<FlagDecision> getDecisions() {
        return decisions;
    }

    public List<Dissent> getDissents() {
        return dissents;
    }

    public List<Disagreement> getDisagreements() {
        return disagreements;
    }

    public List<DisclosureDecision> getDisclosureDecisions() {
        return disclosureDecisions;
    }

    /** Whether the last word on it was that something of it is told outside the team. */
    public boolean isToBeTold() {
        return !disclosureDecisions.isEmpty() && disclosureDecisions.get(0).isToTell();
    }
}
