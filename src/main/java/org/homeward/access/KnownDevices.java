package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.homeward.shared.Collection;

/** The browsers in which people signed in before. */
@Collection
public class KnownDevices {

    @Inject
    private EntityManager em;

    /** Whether somebody signed in to that account from that device; costs the same for names that do not exist. */
    boolean knows(String userName, String device, Instant now) {
        return em.createQuery("select count(d) from KnownDevice d where d.secretHash = :hash and d.user.userName = :name and d.lastSeenAt > :since", Long.class)
                .setParameter("hash", hash(device)).setParameter("name", userName).setParameter("since", now.minus(KnownDevice.REMEMBERED)).getSingleResult() > 0;
    }

    /** Remembers the device. @return whether it is a new one of somebody who had others before */
    boolean remember(UserAccount user, Visit visit, Instant now) {
        Optional<KnownDevice> known = em.createQuery("select d from KnownDevice d where d.secretHash = :hash and d.user = :user", KnownDevice.class)
                .setParameter("hash", hash(visit.device())).setParameter("user", user).getResultStream().findFirst();
        known.ifPresent(device -> device.seen(now));
        if (known.isPresent()) {
            return false;
        }
        boolean others = em.createQuery("select count(d) from KnownDevice d where d.user = :user", Long.class).setParameter("user", user).getSingleResult() > 0;
        em.persist(new KnownDevice(user, hash(visit.device()), visit.browser(), now));
        return others;
    }

    private static String hash(String device) {
        return Secrets.hash(device == null ? "" : device);
    }
}
