package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.sealednotes.WritingASealedNote;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Write a sealed note. */
@Named
@RequestScoped
@Allowed(Permission.WRITE_SEALED_NOTE)
public class WriteSealedNotePage {

    @Inject
    private WritingASealedNote writing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private final Once<List<String>> kinds = new Once<>(() -> writing.kinds(openedCase.getId()));

    private String kind;
    private String words;

    public void seal() {
        UUID id = openedCase.getId();
        answer.to(() -> writing.write(id, kind, words), () -> "/sealednotes/sealed-notes?case=" + id + "&done=sealed");
    }

    public List<String> getKinds() {
        return kinds.get();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
