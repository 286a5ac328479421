package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.BreakingTheGlass;
import org.homeward.sharing.SharedCase;
import org.homeward.sharing.SharingACase;

/** What colleagues opened to this user for a time: shares, and emergencies of their own. */
@Named
@RequestScoped
@Allowed(Permission.SEE_SHARED)
public class SharedWithMePage {

    @Inject
    private SharingACase sharing;
    @Inject
    private BreakingTheGlass breaking;
    @Inject
    private Answer answer;

    private List<SharedCase> shared;
    private List<SharedCase> emergencies;

    public List<SharedCase> getShared() {
        shared = shared == null ? sharing.withMe() : shared;
        return shared;
    }

    public List<SharedCase> getEmergencies() {
        emergencies = emergencies == null ? breaking.now() : emergencies;
        return emergencies;
    }

    public void giveBack(UUID way) {
        answer.to(() -> sharing.giveBack(way), () -> "/sharing/shared-with-me?done=share-ended");
    }
}
