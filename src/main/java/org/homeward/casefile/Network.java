package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Setting;

/**
 * How long people around a case are kept, who are no clients: by default 365 days after something was heard of them last
 * ({@code homeward.network.days}), then they are forgotten.
 */
@ApplicationScoped
public class Network {

    private static final int AT_ONCE = 500;

    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private HomewardClock clock;

    /** The last day on which somebody is kept of whom we hear today. */
    LocalDate keptUntil() {
        return clock.today().plusDays(Setting.of("homeward.network.days").map(Long::parseLong).orElse(365L));
    }

    /** Whoever is known by that name in the case; the first time it is told, somebody new. */
    NetworkPerson heardOf(CaseFile file, String name, String counterpart) {
        NetworkPerson person = outsideContacts.named(file, name).orElseGet(() -> {
            NetworkPerson fresh = new NetworkPerson(file, new NetworkPersonAsTold(name, counterpart, "unknown", "unknown", null), keptUntil());
            outsideContacts.add(fresh);
            return fresh;
        });
        person.keepUntil(keptUntil());
        return person;
    }

    /** Forgets some of those whose time is over; whether there may be more. */
    @Transactional
    public boolean forgetThoseNotKept() {
        List<UUID> over = outsideContacts.notKept(clock.today(), AT_ONCE);
        outsideContacts.forget(over);
        return over.size() == AT_ONCE;
    }
}
