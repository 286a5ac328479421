package org.homeward.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.casefile.CaseNumber;
import org.homeward.person.NameKeys;

/** Invents one case after the other: one in five closed, one in three a child's, three people to a household, up to 12 contacts and 7 steps. */
final class GeneratedCases {

    private static final String[][] FIRST = {{"Amina", "Амина"}, {"Dana", "Дана"}, {"Yusuf", "يوسف"}, {"Mohamed", "محمد"}, {"Malika", "Малика"},
        {"Timur", "Тимур"}, {"Lejla", "Лейла"}, {"Arben", "Арбен"}, {"Zahra", "زهرة"}, {"Ilyas", "إلياس"}, {"Nura", "نورا"}, {"Hadi", "هادي"},
        {"Selma", "سلمى"}, {"Rustam", "Рустам"}, {"Kadira", "Кадира"}, {"Besnik", "Бесник"}, {"Samira", "سميرة"}, {"Idris", "إدريس"}, {"Zara", "Зара"}};
    private static final String[][] LAST = {{"Placeholder", "Примеров"}, {"Example", "مثال"}, {"Specimen", "Образцов"}, {"Sample", "نموذج"}};
    private static final String[] STAGES = {"INTAKE", "SCREENING", "ASSESSMENT", "PLANNING", "ACTIVE", "ACTIVE", "ACTIVE", "FOLLOW_UP"};
    private static final String[] MILESTONES = {"ACCEPTED", "FIRST_CONTACT", "SCREENED", "ASSESSED", "PLAN_AGREED", "PLAN_AGREED", "PLAN_AGREED", "FOLLOW_UP_BEGUN"};
    private static final String[] TASKS = {"review", "first-contact", "identity-check", "contact-follow-up", "information-notice"};
    private static final String[] STEP_STATES = {"NOT_STARTED", "STARTED", "NOT_YET_POSSIBLE", "DONE", "DONE", "DROPPED"};
    private static final String[] ACTORS = {"PERSON", "FAMILY", "WORKER", "PARTNER"};
    private static final int IN_A_HOUSEHOLD = 3;

    /** Who may be given a case. */
    record Worker(UUID id, UUID team) {
    }

    /** What every row of a case needs. */
    private record Case(UUID id, Worker worker, OffsetDateTime opened, boolean closed) {
    }

    private final Rows rows;
    private final Random random;
    private final OffsetDateTime now;
    private long ids;
    private UUID household;
    private int livingThere;

    GeneratedCases(Rows rows, long seed, OffsetDateTime now) {
        this.rows = rows;
        this.random = new Random(seed);
        this.now = now;
        this.ids = random.nextLong() >>> 20;
    }

    void add(long serial, List<Worker> workers) throws SQLException {
        Worker worker = one(workers.toArray(Worker[]::new));
        boolean child = random.nextInt(3) == 0;
        UUID person = person(child);
        OffsetDateTime opened = now.minusMinutes(random.nextInt(1500 * 24 * 60));
        Case file = new Case(id(), worker, opened, random.nextInt(5) == 0);
        OffsetDateTime contacted = opened.plusSeconds((long) (random.nextDouble() * (now.toEpochSecond() - opened.toEpochSecond())));
        int stage = random.nextInt(STAGES.length);
        rows.add("case_file", "id, version, case_number, person_id, track, stage, milestone, team_id, worker_id, referred_on, referral_source,"
                + " referral_reason, legal_basis, opened_at, last_contact_at, closed_at", file.id, 1, CaseNumber.of(now.getYear(), serial).text(), person,
                child ? "CHILD" : one("ADULT_RETURNEE", "SPOUSE"), file.closed ? "CLOSED" : STAGES[stage], file.closed ? "CLOSED" : MILESTONES[stage],
                worker.team, worker.id, opened.toLocalDate(), "family", "Invented for measuring.", "public-task", opened, contacted, file.closed ? now : null);
        contacts(file, contacted);
        event(file, "milestone", opened, "Invented beginning", null);
        work(file);
        plan(file);
        if (!child && random.nextInt(8) == 0) {
            outsideContactWithFlag(file);
        }
    }

    private UUID person(boolean child) throws SQLException {
        UUID person = id();
        String[] first = one(FIRST);
        String[] last = one(LAST);
        String name = first[0] + " " + last[0] + " " + Integer.toString(random.nextInt(46_656), 36);
        String other = first[1] + " " + last[1];
        int age = child ? random.nextInt(17) : 18 + random.nextInt(40);
        rows.add("person", "id, version, display_name, birth_date, birth_precision, sex, main_language, needs_interpreter, state", person, 1, name,
                now.toLocalDate().minusYears(age).minusDays(1L + random.nextInt(360)), "EXACT", one("FEMALE", "MALE"), one("ar", "sq", "sq", "ru"), false, "ALIVE");
        rows.add("person_name", "id, version, person_id, name_text, kind, place", id(), 1, person, name, "AS_USED", 0);
        rows.add("person_name", "id, version, person_id, name_text, kind, place", id(), 1, person, other, "LEGAL", 1);
        for (NameKeys.Key key : NameKeys.of(name + " " + other)) {
            rows.add("name_token", "id, person_id, plain, skeleton", id(), person, key.plain(), key.skeleton());
        }
        livesSomewhere(person);
        return person;
    }

    private void livesSomewhere(UUID person) throws SQLException {
        if (livingThere++ % IN_A_HOUSEHOLD == 0) {
            household = id();
            rows.add("household", "id, version, address, region", household, 1, "Invented Street " + livingThere, "valley");
        }
        rows.add("household_member", "id, version, household_id, person_id, since, current_of", id(), 1, household, person, now.toLocalDate().minusYears(1), person);
    }

    private void contacts(Case file, OffsetDateTime last) throws SQLException {
        for (int i = random.nextInt(12); i >= 0; i--) {
            UUID contact = id();
            boolean significant = i == 0;
            rows.add("own_contact", "id, version, case_id, kind, happened_at, interpreter, note, significant, title, restricted, recorded_by, recorded_at", contact, 1,
                    file.id, one("home-visit", "phone", "office"), last.minusDays(7L * i), false,
                    "Invented visit number " + i + ". We spoke about work, school and sleep.", significant, significant ? "Invented talk" : null, false,
                    file.worker.id, last);
            if (significant) {
                event(file, "contact", last, "Invented talk", contact);
            }
        }
    }

    private void event(Case file, String kind, OffsetDateTime at, String title, UUID contact) throws SQLException {
        rows.add("significant_event", "id, version, case_id, kind, happened_on, title, source_kind, source_id, recorded_by, recorded_at", id(), 1,
                file.id, kind, at.toLocalDate(), title, contact == null ? null : "OwnContact", contact, file.worker.id, at);
    }

    private void work(Case file) throws SQLException {
        for (int i = random.nextInt(3); i >= 0; i--) {
            rows.add("task", "id, version, case_id, kind, about_id, path, due_at, opened_at, ended_at, outcome, role", id(), 1, file.id, one(TASKS), file.id,
                    "/casefile/case?case=" + file.id, now.minusDays(10).plusMinutes(random.nextInt(120 * 24 * 60)), file.opened, file.closed ? now : null,
                    file.closed ? "done" : null, "SOCIAL_WORKER");
        }
    }

    private void plan(Case file) throws SQLException {
        UUID goal = id();
        rows.add("plan_goal", "id, version, case_id, words, need, state, added_by, added_at", goal, 1, file.id, "Invented: I want work that I like.", "N06", "NOW",
                file.worker.id, file.opened);
        for (int i = random.nextInt(8); i > 0; i--) {
            String state = one(STEP_STATES);
            LocalDate due = now.toLocalDate().plusDays(random.nextInt(120) - 10L);
            rows.add("plan_step", "id, version, case_id, goal_id, words, actor, due_on, state, reason, ended_on, added_by, added_at", id(), 1, file.id, goal,
                    "Invented step number " + i, one(ACTORS), due, state, state.startsWith("N") || state.equals("DROPPED") ? "Invented reason" : null,
                    state.startsWith("D") ? file.opened.toLocalDate() : null, file.worker.id, file.opened);
        }
    }

    private void outsideContactWithFlag(Case file) throws SQLException {
        UUID contact = id();
        UUID flag = id();
        OffsetDateTime raised = now.minusMinutes(random.nextInt(30 * 24 * 60));
        rows.add("outside_contact", "id, version, case_id, counterpart, channel, direction, answered, wanted, purposes, happened_on, frequency, source_type,"
                + " certainty, recorded_by, recorded_at", contact, 1, file.id, "active", "call", "both", true, "yes", "family", raised.toLocalDate(), "once",
                "self", "first-hand", file.worker.id, raised);
        rows.add("flag", "id, version, case_id, indicator, indicator_version, indicator_name, indicator_question, severity, raised_by_rule, raised_at,"
                + " rationale, exploitation, state, due_for, due_at, decision_due_at, renew_by, renewed_at, last_evidence_at, closed_at, additions", flag, 1, file.id,
                "CN-01", 1, "Invented", "Invented?", one("CONCERN", "SERIOUS", "URGENT"), "CN-01@1", raised, "Invented for measuring.", false,
                file.closed ? "CLOSED" : "WAITING", file.closed ? null : "LOOK", file.closed ? null : raised.plusDays(1), raised.plusDays(3), raised.plusDays(90), raised,
                raised, file.closed ? now : null, 0);
        rows.add("flag_evidence", "id, version, flag_id, happened_on, supports, source_type, certainty, fact, row_id, recorded_at", id(), 1, flag,
                raised.toLocalDate(), true, "self", "first-hand", "outside-contact", contact, raised);
    }

    /** Ids grow like those of the application, which keeps the database's indexes small and quick. */
    UUID id() {
        return new UUID(++ids << 16 | 0x7000L | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
