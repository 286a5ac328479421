package org.homeward.access;

/**
 * A second proof that sign-in asks for after the password: the code of an app, a passkey. Each way of doing it is one of
 * these; its page takes the halfway secret from the browser's cookie, checks its proof and calls {@link LettingIn#finish}.
 */
public interface SecondStep {

    /** Whether this person has set it up. Asked only after the right password. */
    boolean isSetUp(UserAccount account);

    /** The page that asks for it: {@code /access/second-step}. */
    String path();

    /** The message key of the words that lead to it from another step. */
    String key();

    /** The one with the smallest number is asked first. */
    int order();
}
