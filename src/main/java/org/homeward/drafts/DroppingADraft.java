package org.homeward.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.shared.web.FormAnswered;

/** A draft has done its work once its form was answered. */
@ApplicationScoped
public class DroppingADraft {

    @Inject
    private KeepingADraft keepingADraft;

    void answered(@Observes FormAnswered form) {
        keepingADraft.drop(form.draftKey());
    }
}
