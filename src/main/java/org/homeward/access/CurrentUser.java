package org.homeward.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.Setting;

/**
 * Who is at the screen, for the length of one request, and the act they are in the middle of. Nobody until
 * {@link #become} is called by the door (the sign-in filter, the demo loader, a nightly job).
 */
@RequestScoped
@Named
public class CurrentUser {

    @Inject
    private AccessMatrix matrix;

    @Inject
    private Clock clock;

    private UserAccount account;
    private SignedInSession session;
    private Instant confirmedAt;
    private String offeredPassword;
    private String offeredCode;
    private String formToken = "";
    private String page;
    private final Deque<Act> acts = new ArrayDeque<>();

    /** For those that no browser stands behind: the demo loader, a nightly job. They count as fresh. */
    public void become(UserAccount who) {
        account = who;
        session = null;
    }

    void resume(SignedInSession of) {
        account = of.getUser();
        session = of;
        confirmedAt = of.getConfirmedAt();
    }

    /** The session of the browser, or null when no browser stands behind. */
    SignedInSession signedInSession() {
        return session;
    }

    /** How they proved who they are when the session began; null when no browser stands behind. */
    public How how() {
        return session == null ? null : session.getHow();
    }

    void confirmed(Instant when) {
        confirmedAt = when;
    }

    /** Whether they came by the password alone, where that is not enough: they may only set up a second proof. */
    public boolean owesASecondProof() {
        return session != null && !session.getHow().isStrong() && !Setting.isOn("homeward.demo");
    }

    /** Whether they proved within the last five minutes who they are. */
    public boolean isFresh() {
        return session == null || confirmedAt != null && clock.instant().isBefore(confirmedAt.plus(SignedInSession.FRESH));
    }

    /** The password that a form brought along as a new proof, for {@link ProvingAgain}. */
    public void offer(String password) {
        offeredPassword = password;
    }

    /** The same for the code of those who have an app. */
    public void offerCode(String code) {
        offeredCode = code;
    }

    String offeredPassword() {
        return offeredPassword;
    }

    String offeredCode() {
        return offeredCode;
    }

    /** A secret of this session that every form carries back: a form made elsewhere does not know it. */
    public void formToken(String token) {
        formToken = token;
    }

    public String getFormToken() {
        return formToken;
    }

    /** By which session they came, as the audit names it; null when no browser stands behind. */
    public String session() {
        return session == null ? null : session.reference();
    }

    /** The page that is shown or answers a form. */
    public void onPage(String path) {
        page = path;
    }

    public String page() {
        return page;
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public UUID getId() {
        return account == null ? null : account.getId();
    }

    /** The stored account; only for those who keep a reference to it in their own rows. */
    public UserAccount account() {
        return account;
    }

    public String getName() {
        return account == null ? "" : account.getDisplayName();
    }

    /** After how many minutes without a sign of life the session ends. */
    public long getIdleMinutes() {
        return SignedInSession.IDLE.toMinutes();
    }

    public UUID getTeamId() {
        return account == null || account.getTeam() == null ? null : account.getTeam().getId();
    }

    public Locale getLocale() {
        return account == null ? Locale.ENGLISH : account.locale();
    }

    public Set<Role> getRoles() {
        return account == null ? EnumSet.noneOf(Role.class) : account.getRoles();
    }

    public boolean isClinicalLead() {
        return account != null && account.isClinicalLead();
    }

    public boolean is(Role role) {
        return getRoles().contains(role);
    }

    public boolean is(String role) {
        return getRoles().contains(Role.valueOf(role));
    }

    /** Whether any relation to a case could open this act to this user. Pages ask it by name. */
    public boolean may(String permission) {
        return may(Permission.valueOf(permission));
    }

    public boolean may(Permission permission) {
        return permission == Permission.PUBLIC || account != null && (!owesASecondProof() || permission == Permission.OWN_SECOND_FACTOR) && !matrix.relations(getRoles(), permission).isEmpty();
    }

    /** The relations to a case that are enough for the act in progress; the queries of cases are limited to them. */
    public Set<Relation> relations() {
        return acts.isEmpty() ? EnumSet.noneOf(Relation.class) : matrix.relations(getRoles(), acts.peek().permission);
    }

    /** The act in progress, or null. */
    public Permission act() {
        return acts.isEmpty() ? null : acts.peek().permission;
    }

    /** Begins an act; the queries made until {@link #end} see only cases that this act may touch. */
    public void begin(Permission act) {
        acts.push(new Act(act));
    }

    public void end() {
        Act ended = acts.pop();
        if (ended.reached != null) {
            reaches(ended.reached);
            through(ended.through);
        }
    }

    /** The act in progress reaches for a case, found or not; its audit row says which. */
    public void reaches(UUID caseId) {
        if (!acts.isEmpty()) {
            acts.peek().reached = caseId;
            acts.peek().through = null;
        }
    }

    /** The case that the act in progress reached for is there for this user, through that relation. */
    public void through(Relation relation) {
        if (!acts.isEmpty()) {
            acts.peek().through = relation;
        }
    }

    /** The relation that opened the case {@link #reached}, or null. */
    public Relation through() {
        return acts.isEmpty() ? null : acts.peek().through;
    }

    /** The case that the act in progress reached for last, or null. */
    public UUID reached() {
        return acts.isEmpty() ? null : acts.peek().reached;
    }

    /** The act in progress looks for somebody by these words. */
    public void looksFor(String text) {
        if (!acts.isEmpty()) {
            acts.peek().lookedFor = text;
        }
    }

    /** The words by which the act in progress looked for somebody, or null. */
    public String lookedFor() {
        return acts.isEmpty() ? null : acts.peek().lookedFor;
    }

    /** One act, which may be part of another. */
    private static final class Act {

        private final Permission permission;
        private UUID reached;
        private Relation through;
        private String lookedFor;

        private Act(Permission permission) {
            this.permission = permission;
        }
    }
}
