package org.homeward.casefile;

/** What has to have happened for a case to reach a stage. Each is a fact with its day; the stage follows from the last that is there. */
public enum Milestone {
    ACCEPTED(Stage.INTAKE), FIRST_CONTACT(Stage.SCREENING), SCREENED(Stage.ASSESSMENT), ASSESSED(Stage.PLANNING),
    PLAN_AGREED(Stage.ACTIVE), TRANSITION_PLANNED(Stage.TRANSITION), FOLLOW_UP_BEGUN(Stage.FOLLOW_UP), CLOSED(Stage.CLOSED);

    private final Stage stage;

    Milestone(Stage stage) {
        this.stage = stage;
    }

    /** The stage a case is in once this has happened. */
    public Stage stage() {
        return stage;
    }
}
