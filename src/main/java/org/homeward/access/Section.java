package org.homeward.access;

/** A part of a case, as somebody shares it with a colleague or as an emergency opens it. */
public enum Section {
    /** Name, number, stage and summary; part of every share. */
    OVERVIEW,
    PEOPLE, RETURN, CONTACTS, ASSESSMENT, JUDGEMENT, CARE, CLINICAL, PLAN, FLAGS, CONSENT,
    /** What happened, in order, and who changed what. */
    STORY
}
