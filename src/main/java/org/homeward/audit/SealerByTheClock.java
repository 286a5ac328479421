package org.homeward.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals what was done, twice a second on every node, and once more when Homeward stops; leaves a head outside the database every hour. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SealerByTheClock {

    private static final Logger LOG = Logger.getLogger(SealerByTheClock.class.getName());
    private static final int TICKS_A_MINUTE = 120;
    private static final int LOOKS_A_MINUTE = 30;
    private static final int TICKS_AN_HOUR = 60 * TICKS_A_MINUTE;

    @Inject
    private SealingTheAudit sealing;
    @Inject
    private WatchingTheAudit watching;
    @Inject
    private HeadFiles heads;
    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> job;
    private ScheduledFuture<?> watch;
    private int tick;
    private int look;

    @PostConstruct
    void start() {
        job = executor.scheduleWithFixedDelay(this::tick, 0, 60_000 / TICKS_A_MINUTE, TimeUnit.MILLISECONDS);
        watch = executor.scheduleWithFixedDelay(this::watch, 10, 60 / LOOKS_A_MINUTE, TimeUnit.SECONDS);
    }

    /** What goes wrong now may go right half a second later: a job that throws would never run again. */
    private void tick() {
        try {
            if (tick % TICKS_A_MINUTE == 0) {
                all(true);
            }
            all(false);
            if (tick % TICKS_AN_HOUR == TICKS_A_MINUTE) {
                heads.leave();
            }
        } catch (RuntimeException e) {
            if (tick % TICKS_A_MINUTE == 0) {
                LOG.log(Level.SEVERE, "the audit cannot be sealed", e);
            }
        }
        tick++;
    }

    private void watch() {
        try {
            if (look++ % LOOKS_A_MINUTE == 0) {
                watching.unsealed();
                watching.daily();
            }
            watching.check();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the audit cannot be watched", e);
        }
    }

    private void all(boolean longActs) {
        boolean more = true;
        while (more) {
            more = SealingTheAudit.isFull(longActs ? sealing.sealLongActs() : sealing.seal());
        }
    }

    @PreDestroy
    void stop() {
        job.cancel(false);
        watch.cancel(false);
        all(false);
        heads.leave();
    }
}
