package org.homeward.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.records.RequestLine;
import org.homeward.records.SeeingRequests;
import org.homeward.shared.web.Once;

/** What waits for me as the second person, and what came of what I asked for. */
@Named
@RequestScoped
@Allowed(Permission.SEE_REQUESTS)
public class RequestsPage {

    @Inject
    private SeeingRequests seeing;

    private final Once<List<RequestLine>> waiting = new Once<>(() -> seeing.waiting());
    private final Once<List<RequestLine>> mine = new Once<>(() -> seeing.mine());

    public List<RequestLine> getWaiting() {
        return waiting.get();
    }

    public List<RequestLine> getMine() {
        return mine.get();
    }
}
