package org.homeward.access;

/** How somebody proved who they are when a session began. */
public enum How {
    PASSWORD, PASSWORD_AND_CODE, PASSWORD_AND_PASSKEY, PASSKEY, IDENTITY_PROVIDER;

    /** Whether more than one thing was proved; an identity provider answers for that itself. */
    public boolean isStrong() {
        return this != PASSWORD;
    }
}
