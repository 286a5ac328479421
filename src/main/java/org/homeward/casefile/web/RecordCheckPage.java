package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.casefile.StatementCheckAsTold;
import org.homeward.shared.web.Answer;

/** Records that something the person told was compared with something else. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordCheckPage {

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String statement;
    private String result;
    private String against;
    private LocalDate checkedOn;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingWhereSomebodyStands.check(id, new StatementCheckAsTold(statement, result, against, checkedOn, sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=status-recorded");
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }
}
