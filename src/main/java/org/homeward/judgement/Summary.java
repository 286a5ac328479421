package org.homeward.judgement;

import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.shared.Holds;

/** The summary judgements of one person: six answers in words and what they rest on. Never a number, and none follows from the others. */
@Embeddable
public class Summary {

    @Enumerated(EnumType.STRING)
    @Column(name = "attention")
    @Holds(C2) private Attention attention;

    @Enumerated(EnumType.STRING)
    @Column(name = "harm_to_others")
    @Holds(C2) private Signs harmToOthers;

    @Enumerated(EnumType.STRING)
    @Column(name = "harm_to_self")
    @Holds(C2) private Signs harmToSelf;

    @Enumerated(EnumType.STRING)
    @Column(name = "exploited")
    @Holds(C2) private Signs exploited;

    @Enumerated(EnumType.STRING)
    @Column(name = "how_soon")
    @Holds(C2) private HowSoon howSoon;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    @Holds(C2) private Confidence confidence;

    @Column(name = "reason")
    @Holds(C2) private String reason;

    protected Summary() {
    }

    Summary(SummaryAsTold told) {
        this.attention = told.attention();
        this.harmToOthers = told.harmToOthers();
        this.harmToSelf = told.harmToSelf();
        this.exploited = told.exploited();
        this.howSoon = told.howSoon();
        this.confidence = told.confidence();
        this.reason = told.reason();
    }

    public boolean isComplete() {
        return Stream.of(attention, harmToOthers, harmToSelf, exploited, howSoon, confidence, reason).allMatch(Objects::nonNull);
    }

    public Attention getAttention() {
        return attention;
    }

    public Signs getHarmToOthers() {
        return harmToOthers;
    }

    public Signs getHarmToSelf() {
        return harmToSelf;
    }

    public Signs getExploited() {
        return exploited;
    }

    public HowSoon getHowSoon() {
        return howSoon;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public String getReason() {
        return reason;
    }
}
