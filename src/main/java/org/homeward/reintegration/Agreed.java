package org.homeward.reintegration;

/** How far the person agrees with the plan. What they agree with goes ahead; the rest is talked about again. */
public enum Agreed {
    YES, PARTLY, NOT_YET;

    public boolean goesAhead() {
        return this != NOT_YET;
    }
}
