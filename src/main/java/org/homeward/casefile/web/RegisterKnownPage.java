package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.Intake;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RegisteringSomebodyKnown;
import org.homeward.casefile.Track;
import org.homeward.person.Person;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** Open a case for somebody who is known already. */
@Named
@RequestScoped
@Allowed(Permission.REGISTER)
public class RegisterKnownPage {

    @Inject
    private RegisteringSomebodyKnown registeringSomebodyKnown;
    @Inject
    private Intake intake;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HomewardClock clock;
    @Inject
    private CodeLists codeLists;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private LocalDate referredOn;
    private String referralSource;
    private String referralReason;
    private String legalBasis;
    private Track track;
    private UUID worker;

    private CaseFile file;

    @PostConstruct
    void begin() {
        referredOn = clock.today();
        legalBasis = codeLists.of("legal-basis").get(0);
    }

    public Person getPerson() {
        return registeringSomebodyKnown.find(openedCase.getId(), personId());
    }

    public void save() {
        CaseFile.Referral referral = new CaseFile.Referral(referredOn, referralSource, referralReason, legalBasis);
        answer.to(() -> file = registeringSomebodyKnown.register(openedCase.getId(), personId(), referral, track, worker),
                () -> "/casefile/case?case=" + file.getId() + "&done=registered");
    }

    public List<UserAccount> getWorkers() {
        return intake.workers();
    }

    public List<Track> getTracks() {
        return List.of(Track.values());
    }

    private UUID personId() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("nobody in the address"));
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

    public Track getTrack() {
        return track;
    }

    public void setTrack(Track track) {
        this.track = track;
    }

    public UUID getWorker() {
        return worker;
    }

    public void setWorker(UUID worker) {
        this.worker = worker;
    }
}
