package org.homeward.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.FamilyDateRecorded;
import org.homeward.shared.HomewardClock;

/** A day of one of a family asks for a look at the cases of the others by then. The task names nobody: whose day it is stands in a case that not all of them share. */
@ApplicationScoped
public class LookingAtTheFamily {

    static final String FAMILY = "family-";

    @Inject
    private Tasks tasks;
    @Inject
    private HomewardClock clock;

    void told(@Observes FamilyDateRecorded event) {
        String kind = FAMILY + event.fact().getKind();
        for (CaseFile file : event.concerned()) {
            UUID about = UUID.nameUUIDFromBytes((event.fact().getId() + " " + file.getId()).getBytes(StandardCharsets.UTF_8));
            if (event.fact().isInError()) {
                tasks.drop(kind, about);
            } else {
                tasks.open(file, kind, about, null, Task.BY_HAND, clock.endOf(event.fact().getExpectedOn()), null);
            }
        }
    }
}
