package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.homeward.care.Instrument.Band;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** The points on one scale as they were computed that day, with the cut-off that was used; no points when answers were missing. */
@jakarta.persistence.Entity
@Table(name = "scale_result")
@Clinical
public class ScaleResult extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "result_id")
    @Holds(C0) private QuestionnaireResult result;

    @Column(nullable = false)
    @Holds(C0) private int place;

    @Column(nullable = false)
    @Holds(C3) private String scale;

    @Column(nullable = false)
    @Holds(C3) private String label;

    @Column(name = "points")
    @Holds(C3) private Integer points;

    @Column(nullable = false)
    @Holds(C3) private int highest;

    /** The published name of the stretch the points lie in, or null. */
    @Column(name = "band")
    @Holds(C3) private String band;

    @Column(name = "cut")
    @Holds(C3) private Integer cut;

    protected ScaleResult() {
    }

    ScaleResult(QuestionnaireResult result, int place, ScaleScore score, int highest) {
        super(Ids.next());
        this.result = result;
        this.place = place;
        this.scale = score.scale().code();
        this.label = score.scale().label();
        this.points = score.points().orElse(null);
        this.highest = highest;
        this.band = score.band().map(Band::words).orElse(null);
        this.cut = score.cut().orElse(null);
    }

    public QuestionnaireResult getResult() {
        return result;
    }

    public String getScale() {
        return scale;
    }

    public String getLabel() {
        return label;
    }

    public Integer getPoints() {
        return points;
    }

    public int getHighest() {
        return highest;
    }

    public String getBand() {
        return band;
    }

    public Integer getCut() {
        return cut;
    }
}
