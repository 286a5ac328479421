package org.homeward.access;

import org.homeward.shared.Words;

/** What somebody is in the programme. One person may hold several. The order is the order of the columns of {@code config/access-matrix.csv}. */
public enum Role {
    SOCIAL_WORKER, SUPERVISOR, CLINICIAN, CHILD_PROTECTION_LEAD, PROGRAMME_STAFF, ADMINISTRATOR, DATA_PROTECTION_OFFICER;

    /** Whether this role works with cases; the others print, count, administer or check. */
    public boolean worksWithCases() {
        return ordinal() <= CHILD_PROTECTION_LEAD.ordinal();
    }

    /** As it stands in files and message keys: {@code social-worker}. */
    public String code() {
        return Words.codeOf(this);
    }
}
