package org.homeward.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.casefile.OwnContact;
import org.homeward.casefile.OwnContactLogged;
import org.homeward.shared.HomewardClock;

/** What somebody said, while logging a contact, has to follow: due at the end of the day they named. */
@ApplicationScoped
public class FollowUps {

    @Inject
    private Tasks tasks;
    @Inject
    private HomewardClock clock;

    void logged(@Observes OwnContactLogged event) {
        if (event.followUp() != null) {
            OwnContact contact = event.contact();
            tasks.open(contact.getFile(), "follow-up", contact.getId(), event.followUp(), "/casefile/contacts?case=" + contact.caseId(),
                    event.followUpOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant(), null);
        }
    }
}
