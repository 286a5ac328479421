package org.homeward.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.person.Person;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/** Writes notices and consents, with their rules. Checks no access: only use cases that have opened the case may call it. */
@ApplicationScoped
public class ConsentRegister {

    /** What nobody may agree to for a child, not even the guardian. */
    private static final Set<String> NEVER_FOR_CHILDREN = Set.of("media", "research");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    @Inject
    private Consents consents;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<ConsentWithdrawn> withdrawn;

    public InformationNotice explain(Person person, UUID caseId, NoticeAsTold told) {
        new Refusals().day(told.on(), "givenOn", person.earliestDay(), clock.today())
                .when(!codeLists.has("language", told.language()), "noticeLanguage", "general.required")
                .required(told.explainedBy(), "explainedBy", LONGEST_NAME).fits(told.interpreter(), "interpreter", LONGEST_NAME)
                .when(!codeLists.has("notice-copy", told.copy()), "copyLeft", "general.required").orElseGoOn();
        InformationNotice notice = new InformationNotice(person, caseId, told, currentUser.account(), clock.instant());
        consents.add(notice);
        return notice;
    }

    /** Records one decision for each purpose. */
    public List<Consent> record(Person person, UUID caseId, boolean child, ConsentAsTold told) {
        check(person, caseId, child, told);
        Map<String, Consent> before = consents.current(caseId);
        List<Consent> recorded = new ArrayList<>();
        for (String purpose : told.purposes()) {
            int round = before.containsKey(purpose) ? before.get(purpose).getRound() + 1 : 1;
            Consent consent = new Consent(person, caseId, purpose, round, told, currentUser.account(), clock.instant());
            consents.add(consent);
            recorded.add(consent);
        }
        return recorded;
    }

    public Consent withdraw(UUID caseId, String purpose, String why) {
        new Refusals().fits(why, "note", LONGEST_NOTE).orElseGoOn();
        Consent given = consents.current(caseId).get(purpose);
        if (given == null || !given.isGiven()) {
            throw new RefusedException("consent.not-given-now");
        }
        Consent withdrawal = given.withdrawn(clock.today(), why, currentUser.account(), clock.instant());
        consents.add(withdrawal);
        withdrawn.fire(new ConsentWithdrawn(withdrawal));
        return withdrawal;
    }

    private void check(Person person, UUID caseId, boolean child, ConsentAsTold told) {
        boolean given = told.state() == ConsentState.GIVEN;
        Refusals refusals = new Refusals();
        refusals.when(told.purposes().isEmpty() || !told.purposes().stream().allMatch(p -> codeLists.has("consent-purpose", p)), "purposes", "general.required")
                .when(given && child && told.purposes().stream().anyMatch(NEVER_FOR_CHILDREN::contains), "purposes", "consent.never-for-children")
                .when(told.state() == null || told.state() == ConsentState.WITHDRAWN, "state", "general.required")
                .day(told.on(), "decidedOn", person.earliestDay(), clock.today())
                .when(given && told.on() != null && consents.notices(caseId).stream().allMatch(n -> n.getGivenOn().isAfter(told.on())),
                        "decidedOn", "consent.explain-first")
                .when(given && !codeLists.has("consent-how", told.how()), "how", "general.required")
                .when(given && child && told.guardian() == null, "guardian", "consent.guardian-decides")
                .when(given && child && !codeLists.has("answer", told.childsAssent()), "childsAssent", "general.required")
                .when(told.language() != null && !codeLists.has("language", told.language()), "askedIn", "general.required")
                .fits(told.guardian(), "guardian", LONGEST_NAME).fits(told.interpreter(), "interpreter", LONGEST_NAME)
                .fits(told.note(), "note", LONGEST_NOTE).orElseGoOn();
    }
}
