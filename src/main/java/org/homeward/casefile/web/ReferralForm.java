package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.Intake;
import org.homeward.casefile.Track;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Once;

/** Who referred somebody, why, and who shall work with them: the same questions wherever a case is opened. */
@Named
@RequestScoped
public class ReferralForm {

    @Inject
    private Intake intake;
    @Inject
    private HomewardClock clock;
    @Inject
    private CodeLists codeLists;

    private final Once<List<UserAccount>> workers = new Once<>(() -> intake.workers());

    private LocalDate referredOn;
    private String referralSource;
    private String referralReason;
    private String legalBasis;
    private UUID worker;

    @PostConstruct
    void begin() {
        referredOn = clock.today();
        legalBasis = codeLists.of("legal-basis").get(0);
    }

    CaseFile.Referral told() {
        return new CaseFile.Referral(referredOn, referralSource, referralReason, legalBasis);
    }

    /** Where to go after the cases were opened: to the first that is ours, else to the list of those that are. */
    String then(List<CaseFile> files) {
        return intake.firstOfMine(files).map(id -> "/casefile/case?case=" + id + "&done=registered").orElse("/casefile/case-list?done=registered-for-others");
    }

    public List<UserAccount> getWorkers() {
        return workers.get();
    }

    public List<Track> getTracks() {
        return List.of(Track.values());
    }

    public LocalDate getReferredOn() {
        return referredOn;
    }

    public void setReferredOn(LocalDate referredOn) {
        this.referredOn = referredOn;
    }

    public String getReferralSource() {
        return referralSource;
    }

    public void setReferralSource(String referralSource) {
        this.referralSource = referralSource;
    }

    public String getReferralReason() {
        return referralReason;
    }

    public void setReferralReason(String referralReason) {
        this.referralReason = referralReason;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public UUID getWorker() {
        return worker;
    }

    public void setWorker(UUID worker) {
        this.worker = worker;
    }
}
