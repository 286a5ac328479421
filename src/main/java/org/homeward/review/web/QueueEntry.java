package org.homeward.review.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** The queue's line in the main menu. */
@Dependent
public class QueueEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "review.queue.title";
    }

    @Override
    public String getPath() {
        return "/review/queue";
    }

    @Override
    public int getOrder() {
        return 40;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.REVIEW_QUEUE);
    }
}
