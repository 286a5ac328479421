package org.homeward.care;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.homeward.care.Instrument.Band;
import org.homeward.shared.Entity;
import org.homeward.shared.Ids;

/** The points on one scale as they were computed that day, with the cut-off that was used; no points when answers were missing. */
@jakarta.persistence.Entity
@Table(name = "scale_result")
@Clinical
public class ScaleResult extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "result_id")
    private QuestionnaireResult result;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private String scale;

    @Column(nullable = false)
    private String label;

    @Column(name = "points")
    private Integer points;

    @Column(nullable = false)
    private int highest;

    /** The published name of the stretch the points lie in, or null. */
    @Column(name = "band")
    private String band;

    @Column(name = "cut")
    private Integer cut;

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
