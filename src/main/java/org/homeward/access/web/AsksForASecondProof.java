package org.homeward.access.web;

import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.GivingTheSecondProof;
import org.homeward.access.SecondStep;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** A page that asks for the second proof after the password was right, and leads to the other ways of giving it. */
public abstract class AsksForASecondProof {

    @Inject
    private GivingTheSecondProof secondProof;
    @Inject
    private Session session;
    @Inject
    private Answer answer;

    private final Once<List<SecondStep>> ways = new Once<>(() -> secondProof.ways(session.halfway()));
    private final String here;

    private String to;

    /** @param here the address of the page */
    AsksForASecondProof(String here) {
        this.here = here;
    }

    public void open() {
        if (ways.get().isEmpty()) {
            answer.go("/access/sign-in");
        }
    }

    /** The other ways this person has set up. */
    public List<SecondStep> getOthers() {
        return ways.get().stream().filter(way -> !way.path().equals(here)).toList();
    }

    /** Gives the proof that the page asked for, and goes on to where its person wanted to go. */
    public void go() {
        answer.to(() -> prove(session), () -> SignInPage.destination(to));
    }

    abstract void prove(Session halfway);

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
