package org.homeward.reintegration;

/** Where a goal stands. What is achieved or set aside may be taken up again. */
public enum GoalState {
    NOW, LATER, ACHIEVED, SET_ASIDE;

    public boolean isOpen() {
        return this == NOW || this == LATER;
    }
}
