package org.homeward.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.disclosure.Disclosure;
import org.homeward.disclosure.ReadingDisclosures;
import org.homeward.shared.Page;

/** What was told about the person outside the team. */
@Named
@RequestScoped
@Allowed(Permission.READ_DISCLOSURES)
public class DisclosuresPage {

    private static final int LAST_PAGE = 4_000;

    @Inject
    private ReadingDisclosures reading;
    @Inject
    private OpenedCase openedCase;

    private int number = 1;
    private Page<Disclosure> page;

    public Page<Disclosure> getPage() {
        if (page == null) {
            page = reading.ofCase(openedCase.getId(), Math.max(1, Math.min(number, LAST_PAGE)));
        }
        return page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
