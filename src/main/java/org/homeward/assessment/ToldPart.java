package org.homeward.assessment;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;
import org.homeward.shared.Words;

/**
 * What somebody said about one thing in one telling, word for word. What the worker thinks of it is another field, and
 * what was verified is kept as a comparison of statements: the three are never one. What is to be added becomes another part.
 */
@jakarta.persistence.Entity
@Table(name = "told_part")
public class ToldPart extends Note {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "telling_id")
    @Holds(C0) private Telling telling;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private StoryTopic topic;

    /** As it was said. */
    @Column(nullable = false)
    @Holds(C2) private String words;

    /** What it tells of, to be found again: codes of the topic's lists, each written {@code list.code}, separated by spaces. */
    @Column(nullable = false)
    @Holds(C2) private String marks;

    /** What the worker thinks of it, or null. */
    @Column(name = "workers_view")
    @Holds(C2) private String workersView;

    protected ToldPart() {
    }

    ToldPart(Telling telling, PartAsTold told, UserAccount by, Instant now) {
        super(telling.getFile(), by, now);
        this.telling = telling;
        this.topic = told.topic();
        this.words = told.words();
        this.marks = told.marks().stream().map(mark -> mark.list() + "." + mark.code()).collect(Collectors.joining(" "));
        this.workersView = told.workersView();
    }

    /** One code of one list. */
    public record Mark(String list, String code) {

        static Mark of(String written) {
            String[] parts = written.split("\\.", 2);
            return new Mark(parts[0], parts[1]);
        }
    }

    @Override
    public String about() {
        return Words.codeOf(topic);
    }

    public Telling getTelling() {
        return telling;
    }

    public StoryTopic getTopic() {
        return topic;
    }

    public String getWords() {
        return words;
    }

    public List<Mark> getMarks() {
        return Arrays.stream(marks.split(" ")).filter(mark -> !mark.isEmpty()).map(Mark::of).toList();
    }

    public String getWorkersView() {
        return workersView;
    }
}
