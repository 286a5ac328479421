package org.homeward.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.shared.Collection;

/** Whether somebody who sees the cases of their team has cases outside it, too. Nearly nobody has; asked once for a user in a request. */
@Collection
@RequestScoped
public class AssignedElsewhere {

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;

    private UUID askedFor;
    private boolean cases;

    boolean hasCases() {
        if (!currentUser.getId().equals(askedFor)) {
            askedFor = currentUser.getId();
            cases = currentUser.getTeamId() == null || em.createQuery("select count(c) from CaseFile c where c.workerId = :me"
                    + " and (c.teamId is null or c.teamId <> :team)", Long.class).setParameter("me", currentUser.getId())
                    .setParameter("team", currentUser.getTeamId()).getSingleResult() > 0;
        }
        return cases;
    }
}
