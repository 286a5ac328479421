package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.SummarisingACase;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;

/** The few lines that tell somebody new what the case is about. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class SummaryPage {

    @Inject
    private SummarisingACase summarisingACase;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private SummaryForm form = new SummaryForm();

    public void open() {
        Conflict.Stored<SummaryForm> stored = stored();
        form = stored.form();
        conflict.opened(stored);
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> conflict.settle(form, this::stored, version -> summarisingACase.summarise(id, form.getSummary(), version)),
                () -> "/casefile/case?case=" + id + "&done=summarised");
    }

    private Conflict.Stored<SummaryForm> stored() {
        CaseFile file = summarisingACase.read(openedCase.getId());
        SummaryForm now = new SummaryForm();
        now.setSummary(file.getSummary());
        return new Conflict.Stored<>(now, file.getVersion(), () -> Optional.ofNullable(file.getSummaryBy())
                .map(by -> new Conflict.Change(by.getDisplayName(), file.getSummaryAt())));
    }

    public SummaryForm getForm() {
        return form;
    }
}
