package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/** Says of an entry that it was a mistake, or adds to it. The entry itself stays as it was written. */
@UseCase
public class CorrectingAnEntry {

    private static final Map<String, Class<? extends CaseEntry>> FACTS = Stream.of(ReturnJourney.class, LostDocument.class, DeathReport.class,
            Detention.class, ChildPapers.class, LegalStatus.class, DepartureStatus.class, Stance.class, TrainingExposure.class,
            StatementCheck.class, Joining.class, ContactRestriction.class, FamilyDate.class).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    @Inject
    private CaseFacts facts;
    @Inject
    private FamilyDates familyDates;
    @Inject
    private OwnContacts ownContacts;
    @Inject
    private OutsideContacts outsideContacts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** @param kind the simple name of the fact's class, such as {@code Stance} */
    @Allowed(Permission.CORRECT_ENTRY)
    public CaseEntry fact(String kind, UUID id, String reason) {
        if (!FACTS.containsKey(kind)) {
            throw new NotThereException("no facts of kind " + kind);
        }
        CaseEntry entry = mark(facts.open(FACTS.get(kind), id), reason);
        if (entry instanceof FamilyDate date) {
            familyDates.tell(date);
        }
        return entry;
    }

    @Allowed(Permission.LOG_CONTACT)
    public CaseEntry ownContact(UUID id, String reason) {
        return mark(ownContacts.open(id), reason);
    }

    @Allowed(Permission.LOG_CONTACT)
    public CaseEntry outsideContact(UUID id, String reason) {
        return mark(outsideContacts.open(id), reason);
    }

    @Allowed(Permission.LOG_CONTACT)
    public Addendum addToOwnContact(UUID id, String text) {
        return add(ownContacts.open(id), text);
    }

    @Allowed(Permission.LOG_CONTACT)
    public Addendum addToOutsideContact(UUID id, String text) {
        return add(outsideContacts.open(id), text);
    }

    private CaseEntry mark(CaseEntry entry, String reason) {
        new Refusals().required(reason, "reason", 1_000)
                .when(entry.isInError(), "reason", "casefile.in-error-already").orElseGoOn();
        entry.enteredInError(reason);
        return entry;
    }

    private Addendum add(CaseEntry entry, String text) {
        new Refusals().required(text, "addendum", FactChecks.LONGEST_NOTE).orElseGoOn();
        Addendum addendum = new Addendum(entry, text, currentUser.account(), clock.instant());
        facts.add(addendum);
        return addendum;
    }
}
