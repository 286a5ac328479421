package org.homeward.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.homeward.casefile.CaseNumber;
import org.homeward.person.NameKeys;

/**
 * Fills a database with many invented cases, the same ones for the same seed: people with searchable names, cases with
 * contacts of both kinds, flags with evidence, and due work. For measuring only, so it writes rows in bulk and asks no
 * rule. 40 teams of 20 workers and a supervisor; one case in five is closed.
 */
final class Generator {

    private static final int TEAMS = 40;
    private static final int WORKERS = 20;
    private static final int BATCH = 1000;
    private static final String[] FIRST = {"Amina", "Dana", "Yusuf", "Mohamed", "Malika", "Timur", "Lejla", "Arben", "Zahra", "Ilyas", "Nura", "Hadi",
        "Selma", "Rustam", "Kadira", "Besnik", "محمد", "أمينة", "Мухаммад", "Зара"};
    private static final String[] LAST = {"Placeholder", "Example", "Specimen", "Sample", "مثال", "Примеров"};
    private static final String[] STAGES = {"INTAKE", "SCREENING", "ASSESSMENT", "PLANNING", "ACTIVE", "ACTIVE", "ACTIVE", "FOLLOW_UP"};
    private static final String[] MILESTONES = {"ACCEPTED", "FIRST_CONTACT", "SCREENED", "ASSESSED", "PLAN_AGREED", "PLAN_AGREED", "PLAN_AGREED",
        "FOLLOW_UP_BEGUN"};

    private final Connection connection;
    private final Random random;
    private final OffsetDateTime now;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final List<UUID> teams = new ArrayList<>();
    private final List<UUID> workers = new ArrayList<>();

    Generator(Connection connection, long seed, OffsetDateTime now) {
        this.connection = connection;
        this.random = new Random(seed);
        this.now = now.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Adds that many cases, 1 to 1,000,000; the accounts {@code generated-0-0} … share the password hash of the demo. */
    void generate(int cases, String passwordHash) throws SQLException {
        connection.setAutoCommit(false);
        staff(passwordHash);
        long serial = nextSerial(cases);
        for (int i = 0; i < cases; i++) {
            oneCase(serial + i);
            if (i % BATCH == BATCH - 1) {
                flush();
            }
        }
        flush();
    }

    private void staff(String passwordHash) throws SQLException {
        for (int t = 0; t < TEAMS; t++) {
            UUID team = id();
            teams.add(team);
            add("insert into team (id, version, name, active) values (?, 1, ?, true)", team, "Team " + t);
            for (int w = 0; w <= WORKERS; w++) {
                UUID worker = id();
                if (w > 0) {
                    workers.add(worker);
                }
                add("insert into user_account (id, version, user_name, display_name, password_hash, roles, team_id, active, clinical_lead, language)"
                        + " values (?, 1, ?, ?, ?, ?, ?, true, false, 'en')", worker, "generated-" + t + "-" + w, "Worker " + t + " " + w, passwordHash,
                        w == 0 ? "SUPERVISOR" : "SOCIAL_WORKER", team);
            }
        }
        flush();
    }

    private void oneCase(long serial) throws SQLException {
        int w = random.nextInt(workers.size());
        UUID worker = workers.get(w);
        boolean child = random.nextInt(3) == 0;
        UUID person = person(child);
        UUID file = id();
        OffsetDateTime opened = now.minusDays(random.nextInt(1500)).minusMinutes(random.nextInt(1440));
        boolean closed = random.nextInt(5) == 0;
        int stage = random.nextInt(STAGES.length);
        OffsetDateTime contacted = opened.plusSeconds((long) (random.nextDouble() * (now.toEpochSecond() - opened.toEpochSecond())));
        add("insert into case_file (id, version, case_number, person_id, track, stage, milestone, team_id, worker_id, referred_on, referral_source,"
                + " referral_reason, legal_basis, opened_at, last_contact_at, closed_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 'family', ?, 'public-task', ?, ?, ?)",
                file, CaseNumber.of(now.getYear(), serial).text(), person, child ? "CHILD" : random.nextBoolean() ? "ADULT_RETURNEE" : "SPOUSE",
                closed ? "CLOSED" : STAGES[stage], closed ? "CLOSED" : MILESTONES[stage], teams.get(w / WORKERS), worker, opened.toLocalDate(),
                "Invented for measuring.", opened, contacted, closed ? now : null);
        for (int i = random.nextInt(12); i >= 0; i--) {
            add("insert into own_contact (id, version, case_id, kind, happened_at, interpreter, note, significant, restricted, recorded_by, recorded_at)"
                    + " values (?, 1, ?, 'home-visit', ?, false, ?, false, false, ?, ?)", id(), file, contacted.minusDays(7L * i),
                    "Invented visit number " + i + ". We spoke about work, school and sleep.", worker, contacted);
        }
        add("insert into task (id, version, case_id, kind, about_id, path, due_at, opened_at, ended_at, outcome) values (?, 1, ?, 'review', ?, ?, ?, ?, ?, ?)",
                id(), file, file, "/casefile/case?case=" + file, now.plusDays(random.nextInt(120) - 20L), opened, closed ? now : null, closed ? "done" : null);
        if (!child && random.nextInt(8) == 0) {
            outsideContactWithFlag(file, worker, closed);
        }
    }

    private UUID person(boolean child) throws SQLException {
        UUID person = id();
        String name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)] + " " + Integer.toString(random.nextInt(46_656), 36);
        int age = child ? random.nextInt(18) : 18 + random.nextInt(40);
        add("insert into person (id, version, display_name, birth_date, birth_precision, sex, main_language, needs_interpreter, state)"
                + " values (?, 1, ?, ?, 'EXACT', ?, ?, false, 'ALIVE')", person, name, LocalDate.of(now.getYear() - age - 1, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextBoolean() ? "FEMALE" : "MALE", random.nextInt(4) == 0 ? "ar" : "sq");
        add("insert into person_name (id, version, person_id, name_text, kind, place) values (?, 1, ?, ?, 'AS_USED', 0)", id(), person, name);
        for (NameKeys.Key key : NameKeys.of(name)) {
            add("insert into name_token (id, person_id, plain, skeleton) values (?, ?, ?, ?)", id(), person, key.plain(), key.skeleton());
        }
        return person;
    }

    private void outsideContactWithFlag(UUID file, UUID worker, boolean closed) throws SQLException {
        UUID contact = id();
        UUID flag = id();
        OffsetDateTime raised = now.minusDays(random.nextInt(30));
        add("insert into outside_contact (id, version, case_id, counterpart, channel, direction, answered, wanted, purposes, happened_on, frequency,"
                + " source_type, certainty, recorded_by, recorded_at) values (?, 1, ?, 'active', 'call', 'both', true, 'yes', 'family', ?, 'once', 'self',"
                + " 'first-hand', ?, ?)", contact, file, raised.toLocalDate(), worker, raised);
        add("insert into flag (id, version, case_id, indicator, indicator_version, indicator_name, indicator_question, severity, raised_by_rule, raised_at,"
                + " rationale, exploitation, state, due_for, due_at, decision_due_at, renew_by, renewed_at, last_evidence_at, closed_at, additions)"
                + " values (?, 1, ?, 'CN-01', 1, ?, ?, 'SERIOUS', 'CN-01@1', ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?, 0)", flag, file, "Invented", "Invented?", raised,
                "Invented for measuring.", closed ? "CLOSED" : "WAITING", closed ? null : "LOOK", closed ? null : raised.plusDays(1), raised.plusDays(3),
                raised.plusDays(90), raised, raised, closed ? now : null);
        add("insert into flag_evidence (id, version, flag_id, happened_on, supports, source_type, certainty, fact, row_id, recorded_at)"
                + " values (?, 1, ?, ?, true, 'self', 'first-hand', 'outside-contact', ?, ?)", id(), flag, raised.toLocalDate(), contact, raised);
    }

    private long nextSerial(int cases) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet next = statement.executeQuery("select nextval('case_serial')")) {
            next.next();
            long first = next.getLong(1) + 1;
            statement.execute("alter sequence case_serial restart with " + (first + cases));
            return first;
        }
    }

    private UUID id() {
        return new UUID(random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private void add(String sql, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(sql.toLowerCase(Locale.ROOT));
        if (insert == null) {
            insert = connection.prepareStatement(sql);
            inserts.put(sql.toLowerCase(Locale.ROOT), insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    /** Sends what was collected, parents before children: statements were first met in that order. */
    private void flush() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        connection.commit();
    }
}
