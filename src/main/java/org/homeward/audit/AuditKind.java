package org.homeward.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of acts that somebody asks the audit for, by the beginnings of their names. */
public enum AuditKind {
    /** Cases opened to read them. */
    OPENED("OpeningACase."),
    /** Somebody looked for by words. */
    SEARCHED("ListingCases.search", "PossibleMatches.", "Intake.isLikeSomebody"),
    /** What left Homeward on paper or as a file. */
    TAKEN_OUT("Exporting", "Printing", "ReleasingAReport"),
    /** Signing in and out, passwords and second factors. */
    SIGN_IN("SigningIn", "GivingTheSecondProof.", "SettingAPassword.", "SettingUpACodeApp.", "OwnPasskeys.", "OwnAccount.", "ProvingAgain."),
    /** Accounts, teams and keys. */
    ADMINISTRATION("ManagingUsers.", "FirstSetUp.", "ManagingSessions.", "GrantingRoles.", "DecidingAboutAccounts.", "RecoveringAnAdministrator.", "DemoAccounts."),
    /** The audit itself. */
    AUDIT("ReadingTheAudit.", "ExportingTheAudit.", "SeeingTheSeals.", "SettlingAnAlert.");

    private final List<String> acts;

    AuditKind(String... acts) {
        this.acts = List.of(acts);
    }

    /** The kind of an act; empty for what nobody asks for by kind. */
    static Optional<AuditKind> of(String act) {
        return Stream.of(values()).filter(kind -> kind.acts.stream().anyMatch(act::startsWith)).findFirst();
    }

    /** The beginnings of the acts' names. */
    List<String> acts() {
        return acts;
    }
}
