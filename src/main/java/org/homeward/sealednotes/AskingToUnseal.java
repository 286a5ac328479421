package org.homeward.sealednotes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Refusals;

/** Asks to read what is sealed on a case. Nothing in the answer tells whether anything is. */
@UseCase
public class AskingToUnseal {

    private static final int MOST = 20;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Unsealings unsealings;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * @param reason a code of {@code unsealing-reason}
     * @param words  from 20 to 2,000 characters
     */
    @Fresh
    @Allowed(Permission.ASK_TO_UNSEAL)
    public Unsealing ask(UUID caseId, String reason, String words) {
        CaseFile file = caseFiles.open(caseId);
        new Refusals().when(!codeLists.has("unsealing-reason", reason), "reason", "general.required").addAll(reasonInWords(words, "words").list())
                .when(!mayAsk(unsealings.asked(file, 1)), "", "sealednotes.refuse.asked-already").orElseGoOn();
        Unsealing unsealing = new Unsealing(file, reason, words, currentUser.account(), clock.instant());
        unsealings.add(unsealing);
        return unsealing;
    }

    private boolean mayAsk(List<Unsealing> latest) {
        return latest.stream().map(u -> u.stateAt(clock.instant())).noneMatch(state -> state == Unsealing.State.WAITING || state == Unsealing.State.READY);
    }

    static Refusals reasonInWords(String words, String field) {
        return new Refusals().required(words, field, Unsealing.LONGEST)
                .when(words != null && !words.isBlank() && words.strip().length() < Unsealing.SHORTEST, field, "sealednotes.refuse.too-short", Unsealing.SHORTEST);
    }

    /** What the user asked on this case, the latest first. */
    @Allowed(value = Permission.ASK_TO_UNSEAL, audit = false)
    public List<Unsealing> asked(UUID caseId) {
        return unsealings.asked(caseFiles.open(caseId), MOST);
    }

    /** What the user asked on any case, the latest first. */
    @Allowed(value = Permission.ASK_TO_UNSEAL, audit = false)
    public List<Unsealing> asked() {
        return unsealings.asked(MOST);
    }
}
