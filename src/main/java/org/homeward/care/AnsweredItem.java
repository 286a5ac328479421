package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.homeward.care.Instrument.Item;
import org.homeward.care.Instrument.Option;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** One item as it was worded that day and what was answered. A blank has no points: it is not 0. */
@jakarta.persistence.Entity
@Table(name = "answered_item")
@Clinical
public class AnsweredItem extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "result_id")
    @Holds(C0) private QuestionnaireResult result;

    @Column(nullable = false)
    @Holds(C0) private int place;

    @Column(nullable = false)
    @Holds(C3) private String item;

    @Column(nullable = false)
    @Holds(C3) private String label;

    @Column(name = "points")
    @Holds(C3) private Integer points;

    @Column(name = "words")
    @Holds(C3) private String words;

    protected AnsweredItem() {
    }

    AnsweredItem(QuestionnaireResult result, int place, Item item, Integer points) {
        super(Ids.next());
        this.result = result;
        this.place = place;
        this.item = item.code();
        this.label = item.label();
        this.points = points;
        this.words = points == null ? null : item.option(points).map(Option::words).orElse(null);
    }

    public int getPlace() {
        return place;
    }

    public String getItem() {
        return item;
    }

    public String getLabel() {
        return label;
    }

    public Integer getPoints() {
        return points;
    }

    public String getWords() {
        return words;
    }
}
