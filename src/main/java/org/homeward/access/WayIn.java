package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * A relation to cases for a time.
 *
 * <p>A worker shares some sections of a case with a colleague, or shows its overview to the one who is to take it over;
 * somebody breaks the glass in an emergency; or somebody covers for a colleague on leave and stands in that colleague's
 * place. Each has a reason, a beginning and an end, and ends by itself; whoever gave it or holds it can end it before. It
 * is never deleted: who could see what, and when, can always be told.
 */
@jakarta.persistence.Entity
@Stays("who was let in and by whom")
@Table(name = "way_in")
public class WayIn extends Entity implements OfACase {

    /** Why somebody is let in. */
    public enum Kind { SHARE, OFFER, EMERGENCY, COVER }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Kind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    @Holds(C0) private UserAccount user;

    /** Null for a cover, which is for all cases of the one who is covered. */
    @Column(name = "case_id")
    @Holds(C0) private UUID caseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "covered_id")
    @Holds(C0) private UserAccount covered;

    @Convert(converter = SectionsConverter.class)
    @Column(nullable = false)
    @Holds(C0) private Set<Section> sections = EnumSet.noneOf(Section.class);

    @Column(nullable = false)
    @Holds(C2) private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "given_by")
    @Holds(C0) private UserAccount givenBy;

    @Column(name = "given_at", nullable = false)
    @Holds(C0) private Instant givenAt;

    @Column(name = "from_at", nullable = false)
    @Holds(C0) private Instant from;

    @Column(name = "until_at", nullable = false)
    @Holds(C0) private Instant until;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    @Holds(C0) private UserAccount endedBy;

    protected WayIn() {
    }

    private WayIn(Kind kind, UserAccount user, String reason, UserAccount by, Instant now, Instant from, Instant until) {
        super(Ids.next());
        this.kind = kind;
        this.user = user;
        this.reason = reason;
        this.givenBy = by;
        this.givenAt = now;
        this.from = from;
        this.until = until;
    }

    /** Opens sections of a case to somebody from now on; the overview always belongs to them. */
    public static WayIn to(Kind kind, UUID caseId, UserAccount user, Set<Section> sections, String reason, UserAccount by, Instant now, Instant until) {
        WayIn way = new WayIn(kind, user, reason, by, now, now, until);
        way.caseId = caseId;
        way.sections = EnumSet.of(Section.OVERVIEW);
        way.sections.addAll(sections);
        return way;
    }

    /** Puts somebody in the place of a colleague for a time. */
    public static WayIn covering(UserAccount covered, UserAccount user, String reason, UserAccount by, Instant now, Instant from, Instant until) {
        WayIn way = new WayIn(Kind.COVER, user, reason, by, now, from, until);
        way.covered = covered;
        return way;
    }

    /** Opens one section more, until the same end. */
    public void widen(Section more) {
        Set<Section> wider = EnumSet.copyOf(sections);
        wider.add(more);
        sections = wider;
    }

    /** Ends it before its time; ending it again changes nothing. */
    public void end(UserAccount by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    public boolean isLive(Instant now) {
        return endedAt == null && !now.isBefore(from) && now.isBefore(until);
    }

    /** Whether it is over, by itself or because somebody ended it. */
    public boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(until);
    }

    public boolean opens(Relation through, Section section) {
        Relation relation = switch (kind) {
            case SHARE, OFFER -> Relation.CONSULTED;
            case EMERGENCY -> Relation.EMERGENCY;
            case COVER -> null;
        };
        return relation == through && sections.contains(section);
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    public Kind getKind() {
        return kind;
    }

    public UserAccount getUser() {
        return user;
    }

    public UserAccount getCovered() {
        return covered;
    }

    public Set<Section> getSections() {
        return sections;
    }

    public String getReason() {
        return reason;
    }

    public UserAccount getGivenBy() {
        return givenBy;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public Instant getFrom() {
        return from;
    }

    public Instant getUntil() {
        return until;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public UserAccount getEndedBy() {
        return endedBy;
    }
}
