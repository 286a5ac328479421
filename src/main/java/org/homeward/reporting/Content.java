package org.homeward.reporting;

/** The kinds of content that {@code config/redaction.yaml} allows or withholds, level by level. */
public enum Content {
    NAME, OWN_ACCOUNT, THIRD_PARTIES, SAFETY, FLAGS, CARE_STEP, CHILD_DATA, ADDRESS, CASE_FACTS, ASSESSMENT, JUDGEMENT, PLAN, CHRONOLOGY, DISCLOSURES
}
