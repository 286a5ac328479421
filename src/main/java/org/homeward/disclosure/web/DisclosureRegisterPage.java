package org.homeward.disclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.disclosure.DisclosureLine;
import org.homeward.disclosure.ReadingDisclosures;
import org.homeward.shared.Page;

/** Every disclosure of the programme, for the data-protection officer: that it was, not what was told. */
@Named
@RequestScoped
@Allowed(Permission.SEE_DISCLOSURES)
public class DisclosureRegisterPage {

    private static final int LAST_PAGE = 4_000;

    @Inject
    private ReadingDisclosures reading;

    private int number = 1;
    private Page<DisclosureLine> page;

    public Page<DisclosureLine> getPage() {
        if (page == null) {
            page = reading.register(Math.max(1, Math.min(number, LAST_PAGE)));
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
