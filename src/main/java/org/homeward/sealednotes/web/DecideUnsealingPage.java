package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.sealednotes.DecidingOnUnsealing;
import org.homeward.sealednotes.Unsealing;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Decide whether somebody may read what is sealed on a case. */
@Named
@RequestScoped
@Allowed(Permission.DECIDE_UNSEALING)
public class DecideUnsealingPage {

    @Inject
    private DecidingOnUnsealing deciding;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private final Once<Unsealing> wanted = new Once<>(() -> deciding.read(id()));

    private String words;

    public void allow() {
        answer.to(() -> deciding.decide(id(), true, words), () -> decided("unsealing-allowed"));
    }

    public void refuse() {
        answer.to(() -> deciding.decide(id(), false, words), () -> decided("unsealing-refused"));
    }

    private String decided(String done) {
        return "/sealednotes/decide-unsealing?id=" + id() + "&done=" + done;
    }

    public Unsealing getWanted() {
        return wanted.get();
    }

    /** Whether the user asked it and somebody else has to decide. */
    public boolean isOwn() {
        return getWanted().getAskedBy().getId().equals(currentUser.getId());
    }

    public boolean isOpen() {
        return getWanted().isWaiting() && !isOwn();
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no request in the address"));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
