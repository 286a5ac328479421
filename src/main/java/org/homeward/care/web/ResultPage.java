package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.Instrument;
import org.homeward.care.Instruments;
import org.homeward.care.QuestionnaireResult;
import org.homeward.care.ReadingTheClinicalRecord;
import org.homeward.care.ScaleResult;
import org.homeward.care.Trend;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.Words;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.PageTexts;

/** What came of a questionnaire, in words, with how it went over time. */
@Named
@RequestScoped
@Allowed(Permission.READ_CLINICAL)
public class ResultPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private CareOfCase careOfCase;
    @Inject
    private ReadingTheClinicalRecord reading;
    @Inject
    private Instruments instruments;
    @Inject
    private AddressedThing addressed;
    @Inject
    private PageTexts page;

    private QuestionnaireResult result;
    private Trend trend;

    public void open() {
        careOfCase.enterClinicalPage();
    }

    public QuestionnaireResult getResult() {
        if (result == null) {
            result = openedCase.own(reading.result(addressed.id()));
        }
        return result;
    }

    /** «12 of 27. Scores of 10 or more suggest further assessment.» */
    public String sentence(ScaleResult scale) {
        String points = scale.points() == null ? page.say("care.result.no-score")
                : page.say("care.result.points", scale.points(), scale.highest());
        if (scale.points() == null || scale.cut() == null) {
            return points;
        }
        return page.say(scale.points() >= scale.cut() ? "care.result.reached" : "care.result.below", points, scale.cut());
    }

    /** How the scale went up to this result, or null when this one has no score. */
    public Trend getTrend() {
        if (trend == null && getResult().getMain().points() != null) {
            trend = Trend.upTo(getResult(), reading.results(openedCase.getId()), instrument()).orElse(null);
        }
        return trend;
    }

    public String getChange() {
        return page.say("care.change." + Words.codeOf(getTrend().direction()), Math.abs(getTrend().difference()),
                getTrend().before().map(b -> page.words().date(b.getAnsweredOn())).orElse(""));
    }

    /** The published rule of what is more than chance, whether this change is, or that nobody published one. */
    public String getRule() {
        return getTrend().change().map(c -> page.say(getTrend().withinChance() ? "care.change.rule-within" : "care.change.rule", c.reliable(), page.translated(c.source())))
                .orElseGet(() -> page.say("care.change.no-rule"));
    }

    /** The sentence when the person counts as recovered, or null. */
    public String getRecovered() {
        return getTrend().recovered() ? page.say("care.change.recovered", getTrend().change().flatMap(Instrument.Change::recoveredBelow).orElseThrow()) : null;
    }

    public TrendLine getLine() {
        return new TrendLine(getTrend().results());
    }

    public List<ScaleResult> getOtherScales() {
        return getResult().getScales().stream().skip(1).toList();
    }

    public boolean isAskAboutSafety() {
        return instrument().map(getResult()::asksAboutSafety).orElse(false);
    }

    /** Whose rule the cut-off is, or null. */
    public String getCutSource() {
        return instrument().flatMap(i -> i.main().cut()).map(Instrument.Cut::source).orElse(null);
    }

    private Optional<Instrument> instrument() {
        return instruments.find(getResult().getInstrument()).filter(i -> i.version().equals(getResult().getInstrumentVersion()));
    }
}
