package org.homeward.access;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.homeward.shared.Holds;
import org.homeward.shared.RefusedException;

/**
 * What one administrator alone must not do to an account: give it a role, or take away its second step. Asked by one,
 * decided by another; neither may be the person whose account it is.
 */
@jakarta.persistence.Entity
@Table(name = "account_request")
public class AccountRequest extends TwoPersonRequest {

    /** What is asked for. */
    public enum Kind { GRANT_ROLES, RESET_SECOND_STEP }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    @Holds(C0) private UserAccount account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Kind kind;

    /** The roles to be added. */
    @Column(nullable = false)
    @Convert(converter = RolesConverter.class)
    @Holds(C0) private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** Whether the person shall lead the clinicians from then on. */
    @Column(name = "clinical_lead", nullable = false)
    @Holds(C0) private boolean clinicalLead;

    protected AccountRequest() {
    }

    private AccountRequest(UserAccount by, UserAccount account, Kind kind, Instant now) {
        super(by, now);
        if (account.equals(by)) {
            throw new RefusedException("access.user-edit.not-yourself");
        }
        this.account = account;
        this.kind = kind;
    }

    static AccountRequest toGrant(Set<Role> added, boolean lead, UserAccount account, UserAccount by, Instant now) {
        AccountRequest request = new AccountRequest(by, account, Kind.GRANT_ROLES, now);
        request.roles.addAll(added);
        request.clinicalLead = lead;
        return request;
    }

    static AccountRequest toReset(UserAccount account, UserAccount by, Instant now) {
        return new AccountRequest(by, account, Kind.RESET_SECOND_STEP, now);
    }

    @Override
    public void decide(boolean yes, String why, UserAccount by, Instant now) {
        if (by.equals(account)) {
            throw new RefusedException("access.user-edit.not-yourself");
        }
        super.decide(yes, why, by, now);
    }

    /** Its asker asks for something else instead. */
    void withdraw() {
        super.decide(false, null, null, getAskedAt());
    }

    public UserAccount getAccount() {
        return account;
    }

    public Kind getKind() {
        return kind;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public boolean isClinicalLead() {
        return clinicalLead;
    }
}
