package org.homeward.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.homeward.person.NameKeys;
import org.homeward.shared.Ids;

/** The SQL that the measured pages cannot do without, over plain JDBC: what they would cost if everything around it cost nothing. */
final class BareSql {

    static final String OPEN = "c.stage not in ('CLOSED', 'TRANSFERRED', 'DECLINED', 'DUPLICATE')";
    static final String LATE_CHILD = OPEN + " and c.track = 'CHILD' and exists (select 1 from task d where d.case_id = c.id and d.ended_at is null and d.due_at < current_timestamp)";
    private static final String CASES = " from case_file c join person p on p.id = c.person_id left join user_account w on w.id = c.worker_id left join team t on t.id = c.team_id where ";
    private static final String ONE_WORD = "(p.id in (select person_id from name_token where plain between ? and ?) or p.id in (select person_id from name_token where skeleton = ?))";
    private static final List<String> CARDS = List.of("task", "flag", "plan_goal", "plan_step", "plan_talk", "needs_assessment", "strength", "care_course", "safety_response");

    private final Connection connection;
    private final OffsetDateTime now;

    /** @param now the moment that everything written here is said to be of */
    BareSql(Connection connection, OffsetDateTime now) {
        this.connection = connection;
        this.now = now.withOffsetSameInstant(ZoneOffset.UTC);
    }

    long count() throws SQLException {
        return (Long) read("select count(*) from case_file").get(0)[0];
    }

    List<UUID> teams(int most) throws SQLException {
        return ids(read("select t.id from team t join user_account u on u.team_id = t.id where u.user_name like 'generated-%-0' order by u.user_name fetch first " + most + " rows only"));
    }

    String supervisor(UUID team) throws SQLException {
        return (String) read("select user_name from user_account where team_id = ? and roles = 'SUPERVISOR'", team).get(0)[0];
    }

    /** Cases of a team whose open flag a rule can add to. */
    List<UUID> cases(UUID team) throws SQLException {
        return ids(read("select c.id from case_file c join flag f on f.case_id = c.id where c.team_id = ? and f.closed_at is null order by c.id fetch first 30 rows only", team));
    }

    /** A page of the case list of a team, and how many they are. */
    void list(UUID team, String condition, String order, Object... values) throws SQLException {
        List<Object> all = new ArrayList<>(List.of(team));
        Collections.addAll(all, values);
        List<Object[]> rows = read("select c.id, p.id, p.display_name, p.birth_date, c.case_number, c.track, c.stage, w.display_name, t.name, c.opened_at, c.last_contact_at"
                + CASES + "c.team_id = ? and " + condition + " order by " + order + ", c.id fetch first 25 rows only", all.toArray());
        read("select count(*)" + CASES + "c.team_id = ? and " + condition, all.toArray());
        if (!rows.isEmpty()) {
            String marks = "?" + ", ?".repeat(rows.size() - 1);
            read("select person_id, name_text, kind from person_name where person_id in (" + marks + ") order by place", rows.stream().map(r -> r[1]).toArray());
            read("select case_id, min(due_at) from task where ended_at is null and case_id in (" + marks + ") group by case_id", rows.stream().map(r -> r[0]).toArray());
        }
        read("select id, display_name from user_account where team_id = ? and active = true order by display_name", team);
        read("select id, name from team where active = true order by name");
    }

    /** The same for everybody who is called like that; a search is on record. */
    void search(UUID team, String name) throws SQLException {
        List<NameKeys.Key> words = NameKeys.of(name);
        Object[] values = words.stream().flatMap(w -> List.of(w.plain(), w.plain() + "zzzz", w.skeleton()).stream()).toArray();
        list(team, ONE_WORD + (" and " + ONE_WORD).repeat(words.size() - 1), "p.display_name", values);
        audit("search", null);
    }

    /** A case with what its cards show; opening it is on record. */
    void overview(UUID id) throws SQLException {
        UUID person = (UUID) read("select p.id, p.*, c.*, w.display_name, t.name" + CASES + "c.id = ?", id).get(0)[0];
        audit("open", id);
        read("select * from person_name where person_id = ? order by place", person);
        read("select h.*, p.* from household_member mine join household_member m on m.household_id = mine.household_id join household h on h.id = m.household_id"
                + " join person p on p.id = m.person_id where mine.person_id = ? and mine.until_day is null", person);
        read("select * from relationship where one_id = ?", person);
        read("select * from relationship where other_id = ?", person);
        for (String table : CARDS) {
            read("select * from " + table + " where case_id = ?", id);
        }
        read("select * from significant_event where case_id = ? order by happened_on desc, id desc fetch first 5 rows only", id);
    }

    /** A contact with somebody active in the group is kept, the rules look at the facts, and the open flag gets one more piece of evidence. */
    void contact(UUID id) throws SQLException {
        UUID contact = Ids.next();
        connection.setAutoCommit(false);
        write("insert into sent_form (token, sent_at) values (?, ?)", contact.toString(), now);
        UUID worker = (UUID) read("select c.worker_id, p.*, c.*" + CASES + "c.id = ?", id).get(0)[0];
        write("insert into outside_contact (id, version, case_id, counterpart, channel, direction, answered, wanted, purposes, happened_on, frequency, source_type, certainty,"
                + " recorded_by, recorded_at) values (?, 1, ?, 'active', 'call', 'both', true, 'yes', 'family', ?, 'once', 'self', 'first-hand', ?, ?)",
                contact, id, now.toLocalDate(), worker, now);
        read("select * from outside_contact where case_id = ? order by happened_on", id);
        read("select f.indicator, e.row_id from flag_evidence e join flag f on f.id = e.flag_id where f.case_id = ?", id);
        read("select id from case_file where id = ? for update", id);
        UUID flag = (UUID) read("select * from flag where case_id = ? and closed_at is null", id).get(0)[0];
        read("select * from flag_evidence where flag_id = ?", flag);
        write("insert into flag_evidence (id, version, flag_id, happened_on, supports, source_type, certainty, fact, row_id, recorded_at)"
                + " values (?, 1, ?, ?, true, 'self', 'first-hand', 'outside-contact', ?, ?)", Ids.next(), flag, now.toLocalDate(), contact, now);
        write("update flag set last_evidence_at = ?, version = version + 1 where id = ?", now, flag);
        audit("contact", id);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void audit(String act, UUID id) throws SQLException {
        write("insert into audit_row (id, at, act, case_id, outcome) values (?, ?, ?, ?, 'DONE')", Ids.next(), now, "Benchmark." + act, id);
    }

    private static List<UUID> ids(List<Object[]> rows) {
        return rows.stream().map(r -> (UUID) r[0]).toList();
    }

    private List<Object[]> read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values); ResultSet result = statement.executeQuery()) {
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
