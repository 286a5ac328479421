package org.homeward.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.homeward.access.CurrentUser;

/** What the query would be without a decision: the cases of the asker's team, by an equality. The same rows come out, so that only the decision is measured. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PlainAccess extends CaseAccess {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String condition(String c) {
        return "(" + c + ".teamId = :accessTeam)";
    }

    @Override
    public <Q extends Query> Q bind(Q query) {
        if (query.getParameters().stream().anyMatch(p -> "accessTeam".equals(p.getName()))) {
            query.setParameter("accessTeam", currentUser.getTeamId());
        }
        return query;
    }
}
