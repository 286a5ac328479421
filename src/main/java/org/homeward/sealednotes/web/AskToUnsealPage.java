package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.sealednotes.AskingToUnseal;
import org.homeward.shared.web.Answer;

/** Ask to read what is sealed on a case. */
@Named
@RequestScoped
@Allowed(Permission.ASK_TO_UNSEAL)
public class AskToUnsealPage {

    @Inject
    private AskingToUnseal asking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String reason;
    private String words;

    public void ask() {
        UUID id = openedCase.getId();
        answer.to(() -> asking.ask(id, reason, words), () -> "/sealednotes/sealed-notes?case=" + id + "&done=unsealing-asked");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
