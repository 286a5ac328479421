package org.homeward.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<List<Object>, Boolean> known = new HashMap<>();

    /** @param childrenOnly whether of the team only the children's cases are seen */
    boolean hasCases(boolean childrenOnly) {
        return currentUser.getTeamId() == null || known.computeIfAbsent(List.of(currentUser.getId(), childrenOnly), k -> ask(childrenOnly));
    }

    private boolean ask(boolean childrenOnly) {
        return em.createQuery("select count(c) from CaseFile c where c.workerId = :me and (c.teamId is null or c.teamId <> :team"
                + (childrenOnly ? " or c.track <> org.homeward.casefile.Track.CHILD)" : ")"), Long.class)
                .setParameter("me", currentUser.getId()).setParameter("team", currentUser.getTeamId()).getSingleResult() > 0;
    }
}
