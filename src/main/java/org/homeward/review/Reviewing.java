package org.homeward.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.flags.Flag;
import org.homeward.shared.Page;

/** A supervisor, or for children the child-protection lead, goes through what waits. */
@UseCase
public class Reviewing {

    @Inject
    private ReviewQueue queue;

    @Allowed(Permission.REVIEW_QUEUE)
    public Page<QueueRow> queue(QueueFilter filter, int page) {
        return queue.page(filter, page);
    }

    /** What stands on top of the queue, without going through it; for My day. */
    @Allowed(value = Permission.REVIEW_QUEUE, audit = false)
    public List<QueueRow> top(QueueFilter filter) {
        return queue.page(filter, 1).rows();
    }

    @Allowed(value = Permission.REVIEW_QUEUE, audit = false)
    public long count(QueueFilter filter) {
        return queue.count(filter);
    }

    @Allowed(value = Permission.REVIEW_QUEUE, audit = false)
    public Optional<Instant> oldest() {
        return queue.oldest(QueueFilter.WAITING);
    }

    /** The most pressing flag that waits, other than this one. */
    @Allowed(value = Permission.REVIEW_QUEUE, audit = false)
    public Optional<Flag> next(UUID after) {
        return queue.next(after);
    }
}
