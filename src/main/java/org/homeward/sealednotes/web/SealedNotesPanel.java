package org.homeward.sealednotes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** «Sealed notes» in the menu of a case: the same line for everybody who may write one, whether or not there are any. */
@Dependent
public class SealedNotesPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "sealednotes.sealed-notes.title";
    }

    @Override
    public String getPath() {
        return "/sealednotes/sealed-notes";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return List.of(new CaseLink("sealednotes.write-sealed-note.title", "/sealednotes/write-sealed-note"));
    }

    @Override
    public int getOrder() {
        return 97;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.WRITE_SEALED_NOTE);
    }
}
