package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/**
 * Somebody who works with Homeward.
 *
 * <p>An administrator creates the account with its roles and team and hands over a one-time link. With that link the
 * person sets a password nobody else has ever known, signs in, and works. When they change teams or leave, the
 * administrator changes the account or switches it off; it is never deleted, because what they did stays on record
 * under their name.
 */
@jakarta.persistence.Entity
@Table(name = "user_account")
public class UserAccount extends Entity {

    /** What a user name is made of. */
    static final String LETTERS = "[a-zA-Z0-9._-]+";

    @Column(name = "user_name", nullable = false, unique = true)
    @Holds(C1) private String userName;

    @Column(name = "display_name", nullable = false)
    @Holds(C1) private String displayName;

    @Column(name = "password_hash")
    @Holds(C1) private String passwordHash;

    @Column(name = "roles", nullable = false)
    @Convert(converter = RolesConverter.class)
    @Holds(C0) private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    @Holds(C0) private Team team;

    @Column(nullable = false)
    @Holds(C0) private boolean active = true;

    /** A clinician who also leads: may close safety tasks. */
    @Column(name = "clinical_lead", nullable = false)
    @Holds(C0) private boolean clinicalLead;

    @Column(nullable = false)
    @Holds(C0) private String language = "en";

    protected UserAccount() {
    }

    public UserAccount(String userName, String displayName, Set<Role> roles, Team team) {
        super(Ids.next());
        this.userName = userName.toLowerCase(Locale.ROOT);
        this.displayName = displayName;
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(roles);
        this.team = team;
    }

    public void change(String name, Set<Role> newRoles, Team newTeam, boolean leadsClinically) {
        displayName = name;
        roles = EnumSet.copyOf(newRoles);
        team = newTeam;
        clinicalLead = leadsClinically && newRoles.contains(Role.CLINICIAN);
    }

    /** Adds roles, and the mark of who leads clinicians. */
    void grant(Set<Role> added, boolean lead) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        all.addAll(added);
        roles = all;
        clinicalLead = (clinicalLead || lead) && roles.contains(Role.CLINICIAN);
    }

    /** Keeps of the roles and the mark only what is still wanted: taking away needs no second person. */
    void keepOnly(Set<Role> wanted, boolean lead) {
        Set<Role> kept = EnumSet.noneOf(Role.class);
        kept.addAll(roles);
        kept.retainAll(wanted);
        roles = kept;
        clinicalLead = clinicalLead && lead && roles.contains(Role.CLINICIAN);
    }

    void describe(String name, Team newTeam) {
        displayName = name;
        team = newTeam;
    }

    public void password(String hash) {
        passwordHash = hash;
    }

    public void speaks(String newLanguage) {
        language = newLanguage;
    }

    public void switchOff() {
        active = false;
    }

    public void switchOn() {
        active = true;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String getUserName() {
        return userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public Team getTeam() {
        return team;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isClinicalLead() {
        return clinicalLead;
    }

    public String getLanguage() {
        return language;
    }
}
