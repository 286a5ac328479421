package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.sealednotes.AskingToUnseal;
import org.homeward.sealednotes.ReadingSealedNotes;
import org.homeward.sealednotes.SealedNote;
import org.homeward.sealednotes.Unsealing;
import org.homeward.shared.web.Once;

/** What the user sealed on a case; for the child-protection lead what the child disclosed; for those who may ask, how their requests stand. */
@Named
@RequestScoped
@Allowed(Permission.WRITE_SEALED_NOTE)
public class SealedNotesPage {

    @Inject
    private ReadingSealedNotes reading;
    @Inject
    private AskingToUnseal asking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private UnsealingState state;

    private final Once<List<SealedNote>> own = new Once<>(() -> reading.own(openedCase.getId()));
    private final Once<List<SealedNote>> disclosures = new Once<>(() -> reading.disclosuresToOthers(openedCase.getId()));
    private final Once<List<Unsealing>> asked = new Once<>(() -> asking.asked(openedCase.getId()));

    public List<SealedNote> getOwn() {
        return own.get();
    }

    public boolean isLead() {
        return openedCase.getFile().isChild() && openedCase.may(Permission.READ_CHILDS_DISCLOSURES);
    }

    public List<SealedNote> getDisclosures() {
        return disclosures.get();
    }

    public boolean isAsking() {
        return openedCase.may(Permission.ASK_TO_UNSEAL);
    }

    public List<Unsealing> getAsked() {
        return asked.get();
    }

    /** Whether nothing that the user asked waits or can be read. */
    public boolean isFree() {
        return getAsked().stream().map(state::of).noneMatch(s -> s == Unsealing.State.WAITING || s == Unsealing.State.READY);
    }
}
