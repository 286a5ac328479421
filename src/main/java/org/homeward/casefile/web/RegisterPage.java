package org.homeward.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.HouseholdToRegister;
import org.homeward.casefile.Intake;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.shared.web.Answer;

/** Register a referral. The form says itself how many rows of people it has; «add another person» only asks for one more. */
@Named
@RequestScoped
@Allowed(Permission.REGISTER)
public class RegisterPage {

    @Inject
    private Intake intake;
    @Inject
    private Answer answer;
    @Inject
    private ReferralForm referralForm;
    @Inject
    private HttpServletRequest request;

    private List<PersonRow> people;
    private List<CaseFile> files;
    private String language;
    private boolean interpreter;
    private String address;
    private String region;

    @PostConstruct
    void begin() {
        String rows = request.getParameter("rows");
        int shown = rows != null && rows.matches("\\d{1,2}") ? Integer.parseInt(rows) : 1;
        int asked = Math.max(1, shown) + (request.getParameter("add") == null ? 0 : 1);
        people = IntStream.range(0, asked).mapToObj(PersonRow::new).toList();
    }

    /** The form is shown again with the row that was asked for; everything typed stays. */
    public void addPerson() {
        // the row is there already: begin() read the wish from the request
    }

    public void register() {
        answer.to(() -> files = intake.register(told()), () -> referralForm.then(files));
    }

    private HouseholdToRegister told() {
        return new HouseholdToRegister(referralForm.told(), referralForm.getWorker(), address, region,
                people.stream().filter(PersonRow::counts).map(row -> row.told(language, interpreter)).toList());
    }

    /** Whether the row's person needs a reason to be registered: somebody alike is there, and the form was sent. */
    public boolean asksWhy(PersonRow row) {
        return request.getMethod().equals("POST") && (row.getInSpite() != null
                || row.getFullName() != null && intake.isLikeSomebody(row.told(language, interpreter)));
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    public List<RelationRole> getRoles() {
        return List.of(RelationRole.values());
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
