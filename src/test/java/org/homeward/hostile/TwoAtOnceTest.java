package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.access.AccessMatrix;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.shared.DatabaseTest;

/** Two people at the same shared beans at the same time: neither ever is, or may, what the other is or may (F7). */
class TwoAtOnceTest {

    private static final int THREADS = 8;
    private static final int CALLS = 100_000;

    @DatabaseTest
    void nobody_ever_is_somebody_else() throws Exception {
        AtomicInteger mixed = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean worker = i % 2 == 0;
            done.add(people.submit(() -> as(worker ? "worker" : "admin", () -> {
                for (int call = 0; call < CALLS / THREADS; call++) {
                    if (!isMyself(worker)) {
                        mixed.incrementAndGet();
                    }
                }
            })));
        }
        for (Future<?> one : done) {
            one.get();
        }
        people.shutdown();
        assertThat(mixed.get()).isZero();
    }

    private static boolean isMyself(boolean worker) {
        CurrentUser me = the(CurrentUser.class);
        me.begin(Permission.OPEN_CASE);
        try {
            boolean role = me.is(Role.SOCIAL_WORKER) == worker && me.is(Role.ADMINISTRATOR) != worker;
            boolean rights = me.may(Permission.OPEN_CASE) == worker && me.may(Permission.MANAGE_USERS) != worker;
            boolean relations = me.relations().isEmpty() != worker && the(AccessMatrix.class).relations(me.getRoles(), Permission.LIST_CASES).isEmpty() != worker;
            return role && rights && relations && me.getName().equals(worker ? "Lira Example" : "Aida Specimen");
        } finally {
            me.end();
        }
    }
}
