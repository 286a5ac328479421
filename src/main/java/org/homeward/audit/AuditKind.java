package org.homeward.audit;

import java.util.List;

/** Kinds of acts that somebody asks the audit for, by the beginnings of their names. */
public enum AuditKind {
    /** Cases opened to read them. */
    OPENED("OpeningACase."),
    /** Somebody looked for by words. */
    SEARCHED("ListingCases.search", "PossibleMatches.", "Intake.isLikeSomebody"),
    /** What left Homeward on paper or as a file. */
    TAKEN_OUT("Exporting", "Printing", "ReleasingAReport"),
    /** Signing in and out, passwords and second factors. */
    SIGN_IN("SigningIn.", "SettingAPassword.", "OwnAccount.", "ProvingAgain."),
    /** Accounts, teams and keys. */
    ADMINISTRATION("ManagingUsers.", "FirstSetUp.", "DemoAccounts."),
    /** The audit itself. */
    AUDIT("ReadingTheAudit.", "ExportingTheAudit.", "SeeingTheSeals.", "SettlingAnAlert.");

    private final List<String> acts;

    AuditKind(String... acts) {
        this.acts = List.of(acts);
    }

    /** The beginnings of the acts' names. */
    List<String> acts() {
        return acts;
    }
}
