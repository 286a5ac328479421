package org.homeward.judgement.web;

import java.util.List;
import org.homeward.judgement.Attention;
import org.homeward.judgement.Confidence;
import org.homeward.judgement.HowSoon;
import org.homeward.judgement.Signs;
import org.homeward.judgement.Summary;
import org.homeward.judgement.SummaryAsTold;
import org.homeward.shared.web.Coded;

/** The summary judgements as chosen on a page. */
public class SummaryFields {

    private Attention attention;
    private Signs harmToOthers;
    private Signs harmToSelf;
    private Signs exploited;
    private HowSoon howSoon;
    private Confidence confidence;
    private String reason;

    /** @param stored null while nothing was chosen */
    static SummaryFields of(Summary stored) {
        SummaryFields fields = new SummaryFields();
        if (stored != null) {
            fields.attention = stored.getAttention();
            fields.harmToOthers = stored.getHarmToOthers();
            fields.harmToSelf = stored.getHarmToSelf();
            fields.exploited = stored.getExploited();
            fields.howSoon = stored.getHowSoon();
            fields.confidence = stored.getConfidence();
            fields.reason = stored.getReason();
        }
        return fields;
    }

    SummaryAsTold told() {
        return new SummaryAsTold(attention, harmToOthers, harmToSelf, exploited, howSoon, confidence, reason);
    }

    public List<Attention> getAttentions() {
        return List.of(Attention.values());
    }

    public List<Signs> getSigns() {
        return List.of(Signs.values());
    }

    public List<HowSoon> getSoons() {
        return List.of(HowSoon.values());
    }

    public List<Confidence> getConfidences() {
        return List.of(Confidence.values());
    }

    @Coded("judgement-attention")
    public Attention getAttention() {
        return attention;
    }

    public void setAttention(Attention attention) {
        this.attention = attention;
    }

    @Coded("judgement-signs")
    public Signs getHarmToOthers() {
        return harmToOthers;
    }

    public void setHarmToOthers(Signs harmToOthers) {
        this.harmToOthers = harmToOthers;
    }

    @Coded("judgement-signs")
    public Signs getHarmToSelf() {
        return harmToSelf;
    }

    public void setHarmToSelf(Signs harmToSelf) {
        this.harmToSelf = harmToSelf;
    }

    @Coded("judgement-signs")
    public Signs getExploited() {
        return exploited;
    }

    public void setExploited(Signs exploited) {
        this.exploited = exploited;
    }

    @Coded("judgement-soon")
    public HowSoon getHowSoon() {
        return howSoon;
    }

    public void setHowSoon(HowSoon howSoon) {
        this.howSoon = howSoon;
    }

    @Coded("judgement-confidence")
    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
