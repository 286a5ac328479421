package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.AskingForConsent;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingConsents;
import org.homeward.consent.Consent;
import org.homeward.consent.InformationNotice;
import org.homeward.shared.CodeLists;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** What the person was told and agrees to: a line for each purpose, withdrawn in one click. */
@Named
@RequestScoped
@Allowed(Permission.READ_CONSENT)
public class ConsentPage {

    @Inject
    private ReadingConsents readingConsents;
    @Inject
    private AskingForConsent askingForConsent;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CodeLists codeLists;
    @Inject
    private Answer answer;

    private final Once<List<InformationNotice>> notices = new Once<>(() -> readingConsents.notices(openedCase.getId()));

    private List<Consent> history;

    /** One purpose and the decision that counts, or null when nobody asked yet. */
    public record Line(String purpose, Consent consent) {
    }

    public List<Consent> getHistory() {
        if (history == null) {
            history = readingConsents.history(openedCase.getId());
        }
        return history;
    }

    public List<Line> getLines() {
        return codeLists.of("consent-purpose").stream().map(purpose -> new Line(purpose,
                getHistory().stream().filter(c -> c.getPurpose().equals(purpose)).findFirst().orElse(null))).toList();
    }

    public List<InformationNotice> getNotices() {
        return notices.get();
    }

    public void withdraw(String purpose) {
        UUID id = openedCase.getId();
        answer.to(() -> askingForConsent.withdraw(id, purpose, null), () -> "/casefile/consent?case=" + id + "&done=consent-withdrawn");
    }
}
