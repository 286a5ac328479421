package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.person.Household;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Coded;
import org.homeward.shared.web.Conflict;

/** Changes where a household is. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class HouseholdHomePage {

    @Inject
    private ChangingTheHousehold changing;
    @Inject
    private ReadingPeople readingPeople;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private Form form = new Form();

    public void open() {
        Conflict.Stored<Form> stored = stored();
        form = stored.form();
        conflict.opened(stored);
    }

    public void save() {
        answer.to(() -> conflict.settle(form, this::stored, version -> changing.changeHome(openedCase.getId(), form.address, form.region,
                form.note, version)), () -> "/casefile/household?case=" + openedCase.getId() + "&done=household-changed");
    }

    private Conflict.Stored<Form> stored() {
        Household home = readingPeople.household(openedCase.getId()).home();
        Form stored = new Form();
        if (home == null) {
            return new Conflict.Stored<>(stored, -1, Optional::empty);
        }
        stored.address = home.getAddress();
        stored.region = home.getRegion();
        stored.note = home.getNote();
        return new Conflict.Stored<>(stored, home.getVersion(), () -> readingPeople.lastChange(openedCase.getId(), home)
                .map(last -> new Conflict.Change(last.by(), last.at())));
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks. */
    public static class Form {

        private String address;
        private String region;
        private String note;

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }

        @Coded("region")
        public String getRegion() {
            return region;
        }

        public void setRegion(String region) {
            this.region = region;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }
}
