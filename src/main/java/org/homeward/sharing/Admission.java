package org.homeward.sharing;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.homeward.access.Team;
import org.homeward.access.WayIn;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** That a way into one case was opened to somebody, which others have to answer or to judge. */
@MappedSuperclass
public abstract class Admission extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** The team that held the case then: its supervisors see what comes of it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    @Holds(C0) private Team team;

    /** Who, by whom, from when until when, and why. */
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "way_id")
    @Holds(C0) private WayIn way;

    protected Admission() {
    }

    protected Admission(CaseFile file, WayIn way) {
        super(Ids.next());
        this.file = file;
        this.team = file.getTeam();
        this.way = way;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public Team getTeam() {
        return team;
    }

    public WayIn getWay() {
        return way;
    }
}
