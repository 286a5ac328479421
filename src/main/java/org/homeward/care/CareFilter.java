package org.homeward.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFilter;

/** Narrows the case list by the care step: asked for, waiting for the first session, or in care. Never by anything clinical. */
@ApplicationScoped
public class CareFilter implements CaseFilter {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String name() {
        return "care";
    }

    @Override
    public List<String> choices() {
        return List.of("referred", "waiting", "in-care");
    }

    @Override
    public String condition(String value) {
        String step = switch (value) {
            case "referred" -> "care.acceptedAt is null and care.beganOn is null";
            case "waiting" -> "care.acceptedAt is not null and care.beganOn is null";
            default -> "care.beganOn is not null";
        };
        return "exists (select care.id from CareCourse care where care.file = c and care.endedAt is null and " + step + ")";
    }

    @Override
    public void bind(Query query, String value) {
        // the condition has no parameters
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.READ_CARE_STEPS);
    }
}
