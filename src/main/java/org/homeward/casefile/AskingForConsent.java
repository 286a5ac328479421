package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.consent.Consent;
import org.homeward.consent.ConsentAsTold;
import org.homeward.consent.ConsentRegister;
import org.homeward.consent.InformationNotice;
import org.homeward.consent.NoticeAsTold;
import org.homeward.shared.HomewardClock;

/** Explains what is kept and why, asks for consent, and takes a withdrawal: each as easily as the other. */
@UseCase
public class AskingForConsent {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ConsentRegister register;
    @Inject
    private Chronology chronology;
    @Inject
    private AuditLog auditLog;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<InformationNoticeGiven> explained;

    @Allowed(Permission.EDIT_CASE)
    public InformationNotice explain(UUID caseId, NoticeAsTold told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        InformationNotice notice = register.explain(file.getPerson(), caseId, told);
        explained.fire(new InformationNoticeGiven(file, notice));
        return notice;
    }

    /** Audited for the case by itself, because several decisions come back. */
    @Allowed(value = Permission.EDIT_CASE, audit = false)
    public List<Consent> record(UUID caseId, ConsentAsTold told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        List<Consent> recorded = register.record(file.getPerson(), caseId, file.isChild(), told);
        recorded.forEach(consent -> auditLog.add("AskingForConsent.record", caseId, consent.toString()));
        return recorded;
    }

    @Allowed(Permission.WITHDRAW_CONSENT)
    public Consent withdraw(UUID caseId, String purpose, String why) {
        CaseFile file = caseFiles.openForAdding(caseId);
        Consent withdrawal = register.withdraw(caseId, purpose, why);
        chronology.note(file, "decision", clock.today(), "casefile.event.consent-withdrawn", why, withdrawal);
        return withdrawal;
    }
}
