package org.homeward.casefile;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;

/** Keeps which contact is forbidden or only allowed in some way, as long as a paper says so. */
@UseCase
public class RestrictingContact {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseFacts facts;
    @Inject
    private FactChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.EDIT_CASE)
    public ContactRestriction record(UUID caseId, ContactRestrictionAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).required(told.who(), "who", 200).code("restriction-kind", told.kind(), "kind").code("restriction-source", told.source(), "source")
                .required(told.document(), "document", 300).when(told.from() == null, "from", "general.required")
                .when(told.until() != null && told.from() != null && told.until().isBefore(told.from()), "until", "casefile.ends-before")
                .fits(told.note(), "note", 2_000).orElseGoOn();
        ContactRestriction restriction = new ContactRestriction(file, told, currentUser.account(), clock.instant());
        facts.add(restriction);
        return restriction;
    }

    /** From that day on it holds no longer, whatever its paper named as its end. */
    @Allowed(Permission.EDIT_CASE)
    public ContactRestriction lift(UUID restrictionId, LocalDate day, String because, long version) {
        ContactRestriction restriction = facts.open(ContactRestriction.class, restrictionId);
        checks.about(restriction.getFile()).day(day, "liftedOn").when(day != null && day.isBefore(restriction.getFrom()), "liftedOn", "casefile.ends-before")
                .required(because, "because", 1_000).when(restriction.isInError() || restriction.getLiftedOn() != null, "", "casefile.lift-restriction.over").orElseGoOn();
        ChangedMeanwhileException.unlessSame(version, restriction.getVersion(), "restriction " + restrictionId);
        restriction.lift(day, because);
        return restriction;
    }

    @Allowed(value = Permission.EDIT_CASE, audit = false)
    public ContactRestriction open(UUID restrictionId) {
        return facts.open(ContactRestriction.class, restrictionId);
    }

    /** All there ever were, the last recorded first. */
    @Allowed(value = Permission.READ_CONTACTS, audit = false)
    public List<ContactRestriction> of(UUID caseId) {
        return facts.of(ContactRestriction.class, caseFiles.open(caseId));
    }

    /** Those that hold today. */
    @Allowed(value = Permission.READ_CONTACTS, audit = false)
    public List<ContactRestriction> inForce(UUID caseId) {
        LocalDate today = clock.today();
        return of(caseId).stream().filter(restriction -> restriction.isInForce(today)).toList();
    }
}
