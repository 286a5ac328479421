package org.homeward.hostile;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** How attacks are run: the small form at every build, the full form by {@code mvn verify -Phostile}; always by several at once. */
final class Attack {

    /** Whether everything is tried, and not a sample. */
    static final boolean FULL = "full".equals(System.getProperty("homeward.hostile"));
    private static final int AT_ONCE = 6;

    private Attack() {
    }

    /** Hands each target to one of several attackers, each with a connection of their own. */
    static <T> void on(Collection<T> targets, BiConsumer<Wire, T> attack) {
        ExecutorService attackers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            ThreadLocal<Wire> wires = ThreadLocal.withInitial(Wire::new);
            for (Future<?> done : targets.stream().map(t -> attackers.submit(() -> attack.accept(wires.get(), t))).toList()) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            attackers.shutdown();
        }
    }
}
