package org.homeward.access;

/** How somebody proved who they are when a session began. */
public enum How {
    PASSWORD, PASSWORD_AND_CODE, PASSWORD_AND_PASSKEY, PASSKEY,
    /** The identity provider says who it is, and no more. */
    IDENTITY_PROVIDER,
    /** The same, and our second proof. */
    IDENTITY_PROVIDER_AND_OURS,
    /** The identity provider says who it is, and that they proved a second factor there. */
    IDENTITY_PROVIDER_TWICE;

    /** Whether more than one thing was proved. */
    public boolean isStrong() {
        return this != PASSWORD && this != IDENTITY_PROVIDER;
    }

    public boolean isThroughProvider() {
        return name().startsWith("IDENTITY_PROVIDER");
    }
}
