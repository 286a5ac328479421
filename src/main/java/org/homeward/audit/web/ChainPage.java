package org.homeward.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.audit.AuditCheck;
import org.homeward.audit.ExportingTheAudit;
import org.homeward.audit.SealedHead;
import org.homeward.audit.SeeingTheSeals;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;
import org.homeward.shared.web.Shown;

/** How the audit is sealed: its head to keep elsewhere, and whether all of it is whole. */
@Named
@RequestScoped
@Allowed(Permission.READ_AUDIT)
public class ChainPage {

    @Inject
    private SeeingTheSeals seals;
    @Inject
    private ExportingTheAudit exporting;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts texts;
    @Inject
    private Shown show;
    @Inject
    private HomewardClock clock;

    private SealedHead head;
    private AuditCheck check;

    @PostConstruct
    void read() {
        head = seals.head().orElse(null);
        check = seals.lastCheck().orElse(null);
    }

    public SealedHead getHead() {
        return head;
    }

    /** The head in groups of eight digits, as people compare it, and so that it breaks on a phone. */
    public String getFingerprint() {
        return head.shown().replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** The last verifying, under way or done, or null before the first. */
    public AuditCheck getCheck() {
        return check;
    }

    public boolean isRunning() {
        return check != null && !check.isEnded();
    }

    /** In a sentence what the last verifying found, or how far it is. */
    public String getState() {
        if (check == null) {
            return texts.text("never");
        }
        if (isRunning()) {
            return texts.say("audit.chain.running", check.getRowsDone(), check.getRowsAll());
        }
        return check.isWhole() ? texts.say("audit.chain.whole", show.moment(check.getEndedAt()), check.getRowsDone())
                : texts.say("audit.chain.not-whole", show.moment(check.getEndedAt()), check.getFaults());
    }

    /** The first thing that is wrong and what to do; empty when nothing is. */
    public String getFault() {
        return check == null || !check.isEnded() || check.isWhole() ? ""
                : texts.say("audit.chain.fault", texts.code("audit-fault", check.getFirstFault()), check.getFirstSeal());
    }

    public void verify() {
        answer.to(seals::verify, () -> "/audit/chain?done=verifying");
    }

    public void takeHead() {
        answer.download(() -> {
            SealedHead last = seals.takeTheHead().orElseThrow();
            return new Answer.File(String.format("audit-%012d.head", last.number()), "text/plain;charset=UTF-8", last.text().getBytes(StandardCharsets.UTF_8));
        });
    }

    public void takeAll() {
        answer.download("audit-" + clock.today() + ".txt", "text/plain", exporting::sealed);
    }
}
