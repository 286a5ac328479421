package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/** The second administrator's part: agrees, or not, to what another asked for about the account of a third. */
@UseCase
public class DecidingAboutAccounts {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private AccountRequests requests;
    @Inject
    private UserAccounts accounts;
    @Inject
    private SecondSteps secondSteps;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** What others asked for and this administrator may decide. */
    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public List<AccountRequest> waiting() {
        return requests.waitingFor(currentUser.getId());
    }

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public List<AccountRequest> mine() {
        return requests.askedBy(currentUser.getId());
    }

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public List<AccountRequest> waitingAbout(UUID accountId) {
        return requests.waitingAbout(accounts.find(accountId).orElseThrow(() -> new NotThereException("account " + accountId)));
    }

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public AccountRequest open(UUID id) {
        return requests.find(id).orElseThrow(() -> new NotThereException("request " + id));
    }

    /** Takes effect at once; the person notices at the next click. */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public AccountRequest decide(UUID id, boolean yes, String note) {
        AccountRequest request = open(id);
        new Refusals().fits(note, "decisionNote", LONGEST_NOTE).when(!yes && (note == null || note.isBlank()), "decisionNote", "general.required").orElseGoOn();
        request.decide(yes, note, accounts.find(currentUser.getId()).orElseThrow(), clock.instant());
        if (yes && request.getKind() == AccountRequest.Kind.GRANT_ROLES) {
            grant(request);
        } else if (yes) {
            secondSteps.forget(request.getAccount());
        }
        return request;
    }

    private void grant(AccountRequest request) {
        Set<Role> all = EnumSet.copyOf(request.getRoles().isEmpty() ? request.getAccount().getRoles() : request.getRoles());
        all.addAll(request.getAccount().getRoles());
        new Refusals().when(matrix.neverTogether(all).isPresent(), "", "access.decide-account.changed-meanwhile").orElseGoOn();
        request.getAccount().grant(request.getRoles(), request.isClinicalLead());
    }
}
