package org.homeward.access;

/** An act that somebody may or may not do. Each has its row in {@code config/access-matrix.csv}; a test holds the two together. */
public enum Permission {
    SEE_HOME, OWN_ACCOUNT,
    LIST_CASES, OPEN_CASE, EXPORT_CASES, REGISTER, EDIT_PERSON, EDIT_CASE, ASSIGN_CASE, ASK_TO_CLOSE, APPROVE_CLOSING,
    LOG_CONTACT, READ_CONTACTS,
    READ_FLAGS, RAISE_FLAG, ADD_TO_FLAG, DECIDE_FLAG, RAISE_CHILD_CONCERN, REVIEW_QUEUE,
    READ_ASSESSMENT, ASSESS, REFER_TO_CARE, READ_CARE_STEPS, CLINICAL_WORK, SAFETY_STEPS, CLOSE_SAFETY,
    READ_PLAN, PLAN,
    SEE_TASKS, DO_TASK,
    PRINT_CASE, RELEASE_REPORT, PRINT_PROGRAMME_REPORT,
    SEE_TEAM, MANAGE_USERS, SEE_HEALTH, READ_AUDIT,
    /** Needs nobody signed in: the sign-in itself, the first set-up. Never in the matrix. */
    PUBLIC
}
