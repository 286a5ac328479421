package org.homeward.judgement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.ObjectionFields;
import org.homeward.judgement.HearingThePerson;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Writing down what the person says against a judgement. */
@Named
@RequestScoped
@Allowed(Permission.JUDGE)
public class HearPersonPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private HearingThePerson hearing;
    @Inject
    private Answer answer;
    @Inject
    private HomewardClock clock;

    private ObjectionFields fields;

    @PostConstruct
    void begin() {
        fields = new ObjectionFields(clock.today());
    }

    public void save() {
        addressed.getView();
        answer.to(() -> hearing.hear(addressed.getId(), fields.getSaidOn(), fields.getOwnWords()), () -> addressed.path("judgement") + "&done=judgement-disagreement");
    }

    public ObjectionFields getFields() {
        return fields;
    }
}
