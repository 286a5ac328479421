package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.the;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.homeward.keys.Signing;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Figures;
import org.homeward.shared.Ids;
import org.homeward.shared.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of tampering by somebody who owns the database but not the keys is found, with nothing but the head that was
 * told outside. {@code -Dhomeward.tamperings=1000} tries a thousand places of each kind, {@code -Dhomeward.audit.rows=200000} verifies that many rows.
 */
class TamperingTest {

    private static final int PLACES = Integer.getInteger("homeward.tamperings", 20);
    private static final int ROWS = 600;
    private static final int MANY = Integer.getInteger("homeward.audit.rows", 50_000);
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final String[] FIELDS = {"act", "thing", "outcome", "relation", "reason", "roles", "page", "session_ref", "words", "at", "user_id", "case_id"};

    @TempDir
    private Path folder;

    private enum Kind { FIELD_EDITED, ROW_DELETED, ROW_INSERTED, ROWS_SWAPPED, END_CUT_OFF, SEALED_ANEW }

    @DatabaseTest
    void every_kind_of_tampering_is_found_at_every_place() throws Exception {
        fill(ROWS, 7);
        SealedHead told = the(AuditSeals.class).last().orElseThrow().told();
        Random random = new Random(1);
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        Map<Kind, Integer> foundInAFile = new EnumMap<>(Kind.class);
        try (Connection thief = withoutTriggers()) {
            thief.setAutoCommit(false);
            assertThat(verify(thief, told).faults()).isEmpty();
            for (Kind kind : Kind.values()) {
                for (int i = 0; i < PLACES; i++) {
                    tamper(thief, kind, random);
                    found.merge(kind, verify(thief, told).isWhole() ? 0 : 1, Integer::sum);
                    foundInAFile.merge(kind, verifyTakenOut(thief, told).isWhole() ? 0 : 1, Integer::sum);
                    thief.rollback();
                }
            }
            assertThat(verify(thief, told).faults()).isEmpty();
        } finally {
            withTriggers();
        }
        for (Kind kind : Kind.values()) {
            assertThat(found.get(kind)).as(kind.name()).isEqualTo(PLACES);
            assertThat(foundInAFile.get(kind)).as(kind + " in a file").isEqualTo(kind == Kind.ROW_INSERTED ? 0 : PLACES); // what was slipped in is never taken out
        }
        Figures.say("tampering: " + found + " found in the database, " + foundInAFile + " in the file taken out of it, of " + PLACES + " each");
    }

    @DatabaseTest
    @Tag("speed")
    void fifty_thousand_rows_are_verified_in_a_second() throws Exception {
        fill(MANY, 25);
        try (Connection connection = TestDatabase.connect()) {
            verify(connection, null); // the first time everything is cold
            long start = System.nanoTime();
            assertThat(verify(connection, null).rows()).isEqualTo(MANY);
            double aSecond = MANY / ((System.nanoTime() - start) / 1e9);
            Figures.say(String.format("audit: %,.0f rows verified a second, of %,d, on %s", aSecond, MANY, TestDatabase.POSTGRESQL ? "PostgreSQL" : "H2"));
            assertThat(aSecond).isGreaterThan(MANY > 50_000 ? 50_000 : 20_000); // the smaller form may run on a busy machine
        }
    }

    private static AuditVerifier.Report verify(Connection connection, SealedHead head) {
        return new AuditVerifier(new DatabaseRecord(connection), Signing.publicKey(), head == null ? List.of() : List.of(head), rows -> { }).verify(LATER);
    }

    /** The same of what the data-protection officer takes out of the tampered database. */
    private AuditVerifier.Report verifyTakenOut(Connection connection, SealedHead head) throws IOException {
        Path file = folder.resolve("audit.txt");
        try (Writer out = Files.newBufferedWriter(file)) {
            new DatabaseRecord(connection).copy(out);
        }
        try (FileRecord record = new FileRecord(file)) {
            return new AuditVerifier(record, Signing.publicKey(), List.of(head), rows -> { }).verify(LATER);
        }
    }

    /** Rows as acts leave them, in seals of up to so many. */
    private static void fill(int rows, int mostInASeal) throws SQLException {
        Random random = new Random(2);
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            AuditSeal last = null;
            long place = 1;
            try (PreparedStatement row = connection.prepareStatement("insert into audit_row (" + String.join(", ", Leaf.COLUMNS) + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement leaf = connection.prepareStatement("insert into audit_leaf (place, row_id, leaf) values (?, ?, ?)");
                    PreparedStatement seal = connection.prepareStatement("insert into audit_seal (seal_number, first_place, rows_sealed, root, head, signature, sealed_at) values (?, ?, ?, ?, ?, ?, ?)")) {
                while (place <= rows) {
                    List<byte[]> leaves = new ArrayList<>();
                    int size = 1 + random.nextInt(mostInASeal);
                    for (int i = 0; i < size && place <= rows; i++) {
                        Instant at = Instant.parse("2026-03-02T12:00:00Z").plusMillis(place);
                        Object[] values = {Ids.next(), at, new UUID(1, random.nextInt(20)), "social-worker", "0123456789ab", "/casefile/case", "OpeningACase.open",
                            new UUID(2, random.nextInt(200)), "CaseFile " + new UUID(2, 3), "DONE", "ASSIGNED", null, random.nextInt(9) == 0 ? "00ff00ff00ff00ff" : null};
                        byte[] hash = Leaf.of(values);
                        values[1] = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
                        batch(row, values);
                        batch(leaf, place++, values[0], hash);
                        leaves.add(hash);
                    }
                    last = new AuditSeal(last, leaves, Instant.parse("2026-03-02T12:00:00Z").plusMillis(place));
                    SealedHead told = last.told();
                    batch(seal, told.number(), last.getFirstPlace(), leaves.size(), Leaf.root(leaves), told.head(), told.signature(), OffsetDateTime.ofInstant(last.getSealedAt(), ZoneOffset.UTC));
                    row.executeBatch();
                    leaf.executeBatch();
                    seal.executeBatch();
                }
            }
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void tamper(Connection thief, Kind kind, Random random) throws Exception {
        long place = 1 + random.nextInt(ROWS);
        String row = "(select row_id from audit_leaf where place = " + place + ")";
        switch (kind) {
            case FIELD_EDITED -> sql(thief, "update audit_row set " + edit(FIELDS[random.nextInt(FIELDS.length)]) + " where id = " + row);
            case ROW_DELETED -> sql(thief, "delete from audit_row where id = " + row);
            case ROW_INSERTED -> sql(thief, "insert into audit_row (id, at, act, outcome) select '" + new UUID(random.nextLong() >>> 8 | 0x7000, random.nextLong())
                    + "', at, act, outcome from audit_row where id = " + row);
            case ROWS_SWAPPED -> swap(thief, place, 1 + (place - 1 + 1 + random.nextInt(ROWS - 1)) % ROWS);
            case END_CUT_OFF -> cut(thief, place);
            case SEALED_ANEW -> sealAnew(thief, place, random.nextBoolean());
        }
    }

    private static String edit(String field) {
        return switch (field) {
            case "at" -> "at = at + interval '1' second";
            case "user_id", "case_id" -> field + " = '00000000-0000-0000-0000-000000000000'";
            default -> field + " = 'OTHER'";
        };
    }

    /** Two rows change places, each with its hash; what hashes the tree stays as it was. */
    private static void swap(Connection thief, long one, long other) throws SQLException {
        sql(thief, "update audit_leaf set place = 0 where place = " + one);
        sql(thief, "update audit_leaf set place = " + one + " where place = " + other);
        sql(thief, "update audit_leaf set place = " + other + " where place = 0");
    }

    /** Everything after the end of a seal goes, without a trace inside the database. */
    private static void cut(Connection thief, long place) throws SQLException {
        String end = "(select max(first_place + rows_sealed - 1) from audit_seal where first_place <= " + Math.min(place, ROWS - 10) + ")";
        sql(thief, "delete from audit_row where id in (select row_id from audit_leaf where place > " + end + ")");
        sql(thief, "delete from audit_leaf where place > " + end);
        sql(thief, "delete from audit_seal where first_place > " + end);
    }

    /** A row is edited and every hash from there to the end is made anew; signatures stay, or are made with a key of the thief's own. */
    private static void sealAnew(Connection thief, long place, boolean ownKey) throws Exception {
        sql(thief, "update audit_row set act = 'Nothing.happened' where id = (select row_id from audit_leaf where place = " + place + ")");
        DatabaseRecord record = new DatabaseRecord(thief);
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
        SealedRecord.Seal before = new SealedRecord.Seal(0, 1, 0, new byte[0], new byte[0], new byte[0], Instant.EPOCH);
        for (SealedRecord.Seal seal : record.seals(0, ROWS)) {
            if (seal.lastPlace() >= place) {
                List<byte[]> leaves = record.places(seal.firstPlace(), seal.lastPlace()).stream().map(SealedRecord.Place::found).toList();
                byte[] root = Leaf.root(leaves);
                byte[] head = Leaf.head(before.head(), before.signature(), seal.number(), seal.firstPlace(), seal.rows(), root, seal.sealedAt());
                signing.update(head);
                byte[] signature = ownKey ? signing.sign() : seal.signature();
                before = new SealedRecord.Seal(seal.number(), seal.firstPlace(), seal.rows(), root, head, signature, seal.sealedAt());
                for (int i = 0; i < leaves.size(); i++) {
                    write(thief, "update audit_leaf set leaf = ? where place = ?", leaves.get(i), seal.firstPlace() + i);
                }
                write(thief, "update audit_seal set root = ?, head = ?, signature = ? where seal_number = ?", root, head, signature, seal.number());
            } else {
                before = seal;
            }
        }
    }

    private static void sql(Connection thief, String sql) throws SQLException {
        try (Statement statement = thief.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    private static void write(Connection thief, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = thief.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Whoever owns the database can take the triggers away. */
    private static Connection withoutTriggers() throws SQLException {
        Connection thief = TestDatabase.connect();
        try (Statement statement = thief.createStatement()) {
            if (TestDatabase.POSTGRESQL) {
                statement.execute("set session_replication_role = replica");
            } else {
                for (String table : new String[] {"audit_row", "audit_leaf", "audit_seal"}) {
                    statement.execute("drop trigger " + table + "_append_only");
                }
            }
        }
        return thief;
    }

    private static void withTriggers() throws SQLException {
        if (!TestDatabase.POSTGRESQL) {
            try (Connection owner = TestDatabase.connect(); Statement statement = owner.createStatement()) {
                for (String table : new String[] {"audit_row", "audit_leaf", "audit_seal"}) {
                    statement.execute("create trigger " + table + "_append_only before update, delete on " + table + " for each row call 'org.homeward.shared.AppendOnly'");
                }
            }
        }
    }
}
