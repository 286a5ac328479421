package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.judgement.Judging;
import org.homeward.shared.web.Answer;

/** The professional judgements about an adult: the one that holds, the one being written, the earlier ones. */
@Named
@RequestScoped
@Allowed(Permission.READ_JUDGEMENT)
public class JudgementsPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private JudgementsOfCase judgements;
    @Inject
    private Judging judging;
    @Inject
    private Answer answer;

    private UUID begun;

    public void begin() {
        answer.to(() -> begun = judging.begin(openedCase.getId()).getId(), this::next);
    }

    public void writeAlong() {
        answer.to(() -> begun = openedCase.own(judging.writeAlong(judgements.getDraft().judgement().getId())).getId(), this::next);
    }

    private String next() {
        return "/judgement/write?case=" + openedCase.getId() + "&id=" + begun;
    }
}
