package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.sealednotes.ReadingSealedNotes;
import org.homeward.sealednotes.ReadingSealedNotes.Unsealed;
import org.homeward.shared.web.Once;

/** What was unsealed for the user on a case, as long as that lasts. */
@Named
@RequestScoped
@Allowed(Permission.ASK_TO_UNSEAL)
public class UnsealedNotesPage {

    @Inject
    private ReadingSealedNotes reading;
    @Inject
    private OpenedCase openedCase;

    private final Once<Unsealed> unsealed = new Once<>(() -> reading.unsealed(openedCase.getId()));

    public Unsealed getUnsealed() {
        return unsealed.get();
    }
}
