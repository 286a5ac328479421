package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** How much of the memory is still taken after the last clearing up: what is taken before it says nothing. */
@ApplicationScoped
public class MemoryHealth implements HealthCheck {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Finding look() {
        long kept = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage).filter(usage -> usage != null).mapToLong(MemoryUsage::getUsed).sum();
        long percent = 100 * kept / Runtime.getRuntime().maxMemory();
        return Finding.of("memory", stateOf(percent), percent, Runtime.getRuntime().maxMemory() >> 20);
    }

    static State stateOf(long percent) {
        return percent > 90 ? State.ACT : percent > 75 ? State.LOOK : State.WELL;
    }
}
