package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.EditingThePerson;
import org.homeward.person.IdentityAsTold;
import org.homeward.person.PartialDate;
import org.homeward.person.Person;
import org.homeward.person.PersonState;
import org.homeward.person.Sex;
import org.homeward.person.TypedBirth;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Coded;
import org.homeward.shared.web.Conflict;

/** Changes who somebody is: birth, sex, nationalities, how sure we are. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_PERSON)
public class PersonIdentityPage {

    @Inject
    private EditingThePerson editing;
    @Inject
    private OpenedPerson openedPerson;
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
        answer.to(() -> conflict.settle(form, this::stored, version -> editing.identify(openedPerson.getCaseId(), openedPerson.getId(),
                form.told(), version)), () -> openedPerson.personPage("person-changed"));
    }

    private Conflict.Stored<Form> stored() {
        Person person = openedPerson.readAgain().person();
        return new Conflict.Stored<>(Form.of(person), person.getVersion(), () -> openedPerson.lastChange(person));
    }

    public Form getForm() {
        return form;
    }

    /** What the page asks. */
    public static class Form {

        private String born;
        private boolean bornAbout;
        private String birthPlace;
        private Sex sex;
        private String nationality;
        private String secondNationality;
        private String thirdNationality;
        private String confidence;
        private PersonState state;

        public String getBorn() {
            return born;
        }

        public void setBorn(String born) {
            this.born = born;
        }

        public boolean isBornAbout() {
            return bornAbout;
        }

        public void setBornAbout(boolean bornAbout) {
            this.bornAbout = bornAbout;
        }

        public String getBirthPlace() {
            return birthPlace;
        }

        public void setBirthPlace(String birthPlace) {
            this.birthPlace = birthPlace;
        }

        @Coded("sex")
        public Sex getSex() {
            return sex;
        }

        public void setSex(Sex sex) {
            this.sex = sex;
        }

        @Coded("nationality")
        public String getNationality() {
            return nationality;
        }

        public void setNationality(String nationality) {
            this.nationality = nationality;
        }

        @Coded("nationality")
        public String getSecondNationality() {
            return secondNationality;
        }

        public void setSecondNationality(String secondNationality) {
            this.secondNationality = secondNationality;
        }

        @Coded("nationality")
        public String getThirdNationality() {
            return thirdNationality;
        }

        public void setThirdNationality(String thirdNationality) {
            this.thirdNationality = thirdNationality;
        }

        @Coded("identity-confidence")
        public String getConfidence() {
            return confidence;
        }

        public void setConfidence(String confidence) {
            this.confidence = confidence;
        }

        @Coded("person-state")
        public PersonState getState() {
            return state;
        }

        public void setState(PersonState state) {
            this.state = state;
        }

        static Form of(Person person) {
            Form form = new Form();
            form.born = person.birth().map(TypedBirth::write).orElse(null);
            form.bornAbout = person.birth().map(birth -> birth.precision() == PartialDate.Precision.ABOUT).orElse(false);
            form.birthPlace = person.getBirthPlace();
            form.sex = person.getSex();
            List<String> nationalities = person.getNationalities();
            form.nationality = nationalities.isEmpty() ? null : nationalities.get(0);
            form.secondNationality = nationalities.size() < 2 ? null : nationalities.get(1);
            form.thirdNationality = nationalities.size() < 3 ? null : nationalities.get(2);
            form.confidence = person.getIdentityConfidence();
            form.state = person.getState();
            return form;
        }

        IdentityAsTold told() {
            return new IdentityAsTold(born, bornAbout, birthPlace, sex, Stream.of(nationality, secondNationality, thirdNationality)
                    .filter(Objects::nonNull).distinct().toList(), confidence, state);
        }
    }
}
