package org.homeward.access;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;

/** The accounts of the demonstration, which all share one password that is written on the sign-in page. Never made outside demo mode. */
@UseCase
public class DemoAccounts {

    public static final String PASSWORD = "homeward demo";

    @Inject
    private UserAccounts accounts;

    /** Reckoned once and only when somebody wants demo accounts: every test does. */
    private static final class Hash {

        private static final String OF_PASSWORD = Secrets.hashPassword(PASSWORD);
    }

    private record Invented(String userName, String name, Role role, int team, boolean leads) {
    }

    private static final List<Invented> PEOPLE = List.of(
            new Invented("worker", "Lira Example", Role.SOCIAL_WORKER, 0, false),
            new Invented("worker2", "Tomas Example", Role.SOCIAL_WORKER, 0, false),
            new Invented("worker3", "Nadia Sample", Role.SOCIAL_WORKER, 1, false),
            new Invented("supervisor", "Besa Sample", Role.SUPERVISOR, 0, false),
            new Invented("supervisor2", "Omar Sample", Role.SUPERVISOR, 0, false),
            new Invented("supervisor3", "Ivo Specimen", Role.SUPERVISOR, 1, false),
            new Invented("clinician", "Dr Ardit Specimen", Role.CLINICIAN, 0, true),
            new Invented("children", "Mira Example", Role.CHILD_PROTECTION_LEAD, 0, false),
            new Invented("programme", "Timur Sample", Role.PROGRAMME_STAFF, -1, false),
            new Invented("admin", "Aida Specimen", Role.ADMINISTRATOR, -1, false),
            new Invented("admin2", "Petro Example", Role.ADMINISTRATOR, -1, false),
            new Invented("officer", "Noor Example", Role.DATA_PROTECTION_OFFICER, -1, false));

    /** Creates them once; a second call changes nothing. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public void create() {
        if (!accounts.none()) {
            return;
        }
        List<Team> teams = List.of(new Team("Harbour team"), new Team("Valley team"));
        teams.forEach(accounts::add);
        for (Invented one : PEOPLE) {
            Team team = one.team() < 0 ? null : teams.get(one.team());
            UserAccount account = new UserAccount(one.userName(), one.name(), EnumSet.of(one.role()), team);
            account.change(one.name(), EnumSet.of(one.role()), team, one.leads());
            account.password(Hash.OF_PASSWORD);
            accounts.add(account);
        }
    }
}
