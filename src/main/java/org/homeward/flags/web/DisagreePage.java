package org.homeward.flags.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.HearingDisagreement;
import org.homeward.flags.ObjectionFields;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;

/** Writing down what the person says against a flag. */
@Named
@RequestScoped
@Allowed(Permission.ADD_TO_FLAG)
public class DisagreePage {

    @Inject
    private HearingDisagreement hearing;
    @Inject
    private ShownFlag shownFlag;
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
        answer.to(() -> hearing.hear(shownFlag.getId(), fields.getSaidOn(), fields.getOwnWords()),
                () -> "/flags/flag?case=" + shownFlag.getFlag().caseId() + "&id=" + shownFlag.getId() + "&done=flag-disagreement");
    }

    public ObjectionFields getFields() {
        return fields;
    }
}
