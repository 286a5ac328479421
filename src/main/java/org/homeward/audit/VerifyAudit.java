package org.homeward.audit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.keys.Signing;
import org.homeward.keys.WrongKeysException;
import org.homeward.shared.Setting;

/**
 * Verifies the audit without a server, for whoever started the launcher with {@code --verify-audit}: of the database in
 * the settings, or of a file that was taken out of one with {@code --audit-file FILE}. {@code --head FILE} names a head
 * that was told outside; those that lie under Homeward's home are looked at anyway.
 */
public final class VerifyAudit {

    /** Nothing is wrong. */
    static final int WHOLE = 0;
    /** Something is wrong; the screen says what and where. */
    static final int NOT_WHOLE = 1;
    /** It could not be found out. */
    static final int NOT_VERIFIED = 2;

    private static final Instant EVERY_ROW = Instant.parse("9999-01-01T00:00:00Z");

    private VerifyAudit() {
    }

    /** @return the exit code: 0 whole, 1 something is wrong, 2 it could not be verified */
    public static int run(List<String> arguments, PrintStream screen) {
        List<SealedHead> heads = new ArrayList<>(HeadFiles.left());
        Optional<Path> named = file(arguments, "--head");
        if (named.isPresent()) {
            Optional<SealedHead> head = HeadFiles.read(named.get());
            if (head.isEmpty()) {
                screen.println(named.get() + " is no head of an audit.");
                return NOT_VERIFIED;
            }
            heads.add(head.get());
        }
        try (SealedRecord record = record(arguments)) {
            AuditVerifier.Report report = new AuditVerifier(record, publicKey(heads), heads, rows -> { }).verify(EVERY_ROW);
            say(report, heads, screen);
            return report.isWhole() ? WHOLE : NOT_WHOLE;
        } catch (SQLException | IllegalStateException | WrongKeysException e) {
            screen.println("The audit could not be verified. " + e.getMessage());
            return NOT_VERIFIED;
        }
    }

    private static SealedRecord record(List<String> arguments) throws SQLException {
        Optional<Path> file = file(arguments, "--audit-file");
        if (file.isPresent()) {
            return new FileRecord(file.get());
        }
        Connection connection = DriverManager.getConnection(Setting.of("homeward.db.url").orElseThrow() + (Setting.of("homeward.db.url").get().startsWith("jdbc:h2:") ? ";IFEXISTS=TRUE" : ""),
                Setting.of("homeward.db.user").orElse("homeward"), Setting.of("homeward.db.password").orElse("homeward"));
        return new DatabaseRecord(connection);
    }

    /** The programme's own key, or, where it is not at hand, the key of the last head that is trusted. */
    private static String publicKey(List<SealedHead> heads) {
        try {
            return Signing.publicKey();
        } catch (WrongKeysException e) {
            if (heads.isEmpty()) {
                throw e;
            }
            return heads.get(heads.size() - 1).publicKey();
        }
    }

    /** The file an option names: the empty path, which is no file, when nothing follows it; empty without the option. */
    private static Optional<Path> file(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(Path.of(at + 1 < arguments.size() ? arguments.get(at + 1) : ""));
    }

    private static void say(AuditVerifier.Report report, List<SealedHead> heads, PrintStream screen) {
        screen.println(report.rows() + " rows in " + report.last() + " seals were verified, and " + heads.size() + " heads that were told outside.");
        report.faults().forEach(found -> screen.println(sentence(found)));
        if (report.faults().size() == AuditVerifier.MOST_FAULTS) {
            screen.println("There is more; only the first " + AuditVerifier.MOST_FAULTS + " are listed.");
        }
        screen.println(report.isWhole() ? "The audit is whole. Its head is " + report.head() + "." : "The audit is not whole.");
    }

    private static String sentence(AuditVerifier.Found found) {
        String seal = "Seal " + found.seal() + ": ";
        String row = (found.row() == null ? "the row" : "row " + found.row()) + " at place " + found.place();
        return switch (found.fault()) {
            case ROW_CHANGED -> seal + row + " was changed after it was sealed.";
            case ROW_MISSING -> seal + row + " is gone.";
            case ROW_UNSEALED -> "Row " + found.row() + " is in no seal: it was slipped in, or Homeward stopped before it was sealed. In the second case it is sealed at the next start.";
            case SEAL_CHANGED -> seal + "it does not hold what was sealed, or does not follow from the seal before.";
            case SEAL_MISSING -> seal + "it is gone.";
            case NOT_SIGNED -> seal + "this last seal is not signed with the programme's key.";
            case HEAD_MISSING -> seal + "the head that was told outside is not here: the end was cut off, or the audit was sealed anew.";
            case HEAD_NOT_SIGNED -> seal + "the head that was told outside is not signed with the programme's key.";
            case NOT_READABLE -> "The audit cannot be read to its end.";
        };
    }
}
