package org.homeward.shared;

/** Somebody else saved this since the page was opened. The page shows both versions field by field; nothing was overwritten. */
public class ChangedMeanwhileException extends RuntimeException {

    public ChangedMeanwhileException(String what) {
        super(what);
    }

    /** Refuses when the version a page showed is no longer the current one. */
    public static void unlessSame(long shown, long current, String what) {
        if (shown != current) {
            throw new ChangedMeanwhileException(what + ": shown " + shown + ", now " + current);
        }
    }
}
