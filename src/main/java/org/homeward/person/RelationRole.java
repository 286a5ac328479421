package org.homeward.person;

/** What one person is to another, read in one direction: a PARENT's other side is a CHILD. */
public enum RelationRole {
    PARENT, CHILD, GUARDIAN, WARD, PARTNER, SIBLING, OTHER_KIN;

    /** What the other one is in return. */
    public RelationRole opposite() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case GUARDIAN -> WARD;
            case WARD -> GUARDIAN;
            default -> this;
        };
    }

    /** Stored from one side only: the parent's, the guardian's. */
    boolean isStored() {
        return this != CHILD && this != WARD;
    }
}
