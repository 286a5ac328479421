package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.sealednotes.DecidingOnUnsealing;
import org.homeward.sealednotes.Unsealing;
import org.homeward.shared.web.AddressedThing;
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
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<Unsealing> wanted = new Once<>(() -> deciding.read(addressed.id()));

    private String words;

    public void allow() {
        answer.to(() -> deciding.decide(addressed.id(), true, words), () -> decided("unsealing-allowed"));
    }

    public void refuse() {
        answer.to(() -> deciding.decide(addressed.id(), false, words), () -> decided("unsealing-refused"));
    }

    private String decided(String done) {
        return "/sealednotes/decide-unsealing?id=" + addressed.id() + "&done=" + done;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
