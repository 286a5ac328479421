package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.care.CareFixture.aPhq9;
import static org.homeward.care.CareFixture.aPlannedSession;
import static org.homeward.care.CareFixture.anAcceptedReferral;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.SettingUpACodeApp;
import org.homeward.access.SignInFixture;
import org.homeward.care.AnsweringAQuestionnaire;
import org.homeward.care.ExperienceAsTold;
import org.homeward.care.HearingWhatSomebodyLivedThrough;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyResponse;
import org.homeward.care.SafetyStep;
import org.homeward.care.Treating;
import org.homeward.drafts.KeepingADraft;
import org.homeward.sealednotes.AskingToUnseal;
import org.homeward.sealednotes.DecidingOnUnsealing;
import org.homeward.sealednotes.ReadingSealedNotes;
import org.homeward.sealednotes.WritingASealedNote;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;
import org.junit.jupiter.api.io.TempDir;

/** A word planted in every encrypted column is nowhere in the database, in no dump of it and in no byte of its file. */
class CanariesTest {

    private static final String CANARY = "qanaari";
    private static final List<String> CLINICAL_WORDS = List.of("PHQ-9", "phq-9", "Thoughts of being better off dead", "moderately severe", "cbt-trauma");

    @TempDir
    Path folder;

    /** In each column another canary. A new encrypted column is planted here too: the test says so when one is missing. */
    private static void plant() {
        UUID caseId = anOpenCase();
        LocalDate today = NOON.atZone(ZoneOffset.UTC).toLocalDate();
        UUID session = aPlannedSession(anAcceptedReferral(caseId), today);
        as("clinician", () -> the(Treating.class).addNote(session, CANARY + "-note"));
        UUID experience = as("clinician", () -> the(HearingWhatSomebodyLivedThrough.class).tell(caseId,
                new ExperienceAsTold(today, "ar", "none", List.of(), List.of("witnessed"), CANARY + "-lived-through"))).getId();
        as("clinician", () -> the(HearingWhatSomebodyLivedThrough.class).enteredInError(experience, CANARY + "-of-another"));
        as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, aPhq9(2, 2, 2, 2, 2, 2, 2, 2, 1)));
        SafetyResponse response = as("worker", () -> the(RespondingToDanger.class).ofCase(caseId)).get(0);
        as("clinician", () -> the(RespondingToDanger.class).take(response.getId(), SafetyStep.PLAN_WRITTEN, CANARY + "-step"));
        as("clinician", () -> the(RespondingToDanger.class).close(response.getId(), CANARY + "-closed"));
        as("worker", () -> the(WritingASealedNote.class).write(caseId, "informant", CANARY + "-sealed"));
        UUID note = as("worker", () -> the(ReadingSealedNotes.class).own(caseId)).get(0).getId();
        as("worker", () -> the(WritingASealedNote.class).enteredInError(caseId, note, CANARY + "-mistaken"));
        UUID unsealing = as("supervisor", () -> the(AskingToUnseal.class).ask(caseId, "other", CANARY + "-asked-for-a-reason")).getId();
        as("officer", () -> the(DecidingOnUnsealing.class).decide(unsealing, true, CANARY + "-allowed-for-a-reason"));
        as("worker", () -> the(SettingUpACodeApp.class).confirm(SignInFixture.code(the(SettingUpACodeApp.class).offer().secret(), NOON)));
        as("worker", () -> the(KeepingADraft.class).keep("casefile/log-contact", "{\"note\":\"" + CANARY + "-draft\"}", null));
    }

    @DatabaseTest
    void no_planted_word_can_be_read_in_any_column_of_any_table() throws Exception {
        plant();
        assertThat(the(SealedColumns.class).all()).isNotEmpty().allSatisfy(place -> assertThat(World.sql(
                "select count(*) from " + place.table() + " where " + place.column() + " is not null").get(0).toString())
                .as("plant a canary in %s.%s", place.table(), place.column()).isNotEqualTo("0"));
        String everything = TestDatabase.everything();
        assertThat(everything).as("the test sees what is plain").contains("Sleeps badly and asked for help.");
        assertThat(everything).doesNotContain(CANARY).doesNotContain(CLINICAL_WORDS.toArray(String[]::new));
    }

    @DatabaseTest
    void no_planted_word_is_in_a_byte_of_the_embedded_databases_file_and_with_a_file_password_no_name_either() throws Exception {
        if (TestDatabase.POSTGRESQL) {
            return; // has no file of ours
        }
        plant();
        List<String> script = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(); ResultSet lines = connection.createStatement().executeQuery("script")) {
            while (lines.next()) {
                script.add(lines.getString(1));
            }
        }
        Path dump = Files.writeString(folder.resolve("dump.sql"), String.join("\n", script));
        assertThat(Files.readString(dump)).doesNotContain(CANARY).doesNotContain("PHQ-9");
        byte[] plain = file("plain", "", "", dump);
        assertThat(has(plain, "Sleeps badly and asked for help.")).as("the test sees what is plain").isTrue();
        assertThat(has(plain, CANARY)).isFalse();
        CLINICAL_WORDS.forEach(word -> assertThat(has(plain, word)).as(word).isFalse());
        byte[] locked = file("locked", ";CIPHER=AES", "a file password ", dump);
        assertThat(has(locked, "Sleeps badly and asked for help.")).isFalse();
        assertThat(has(locked, "clinical_note") || has(locked, "CLINICAL_NOTE")).isFalse();
    }

    /** The bytes of a database file with this dump in it. */
    private byte[] file(String name, String options, String password, Path dump) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + options, "sa", password)) {
            connection.createStatement().execute("runscript from '" + dump + "'");
            connection.createStatement().execute("shutdown");
        }
        return Files.readAllBytes(folder.resolve(name + ".mv.db"));
    }

    private static boolean has(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(word) || new String(bytes, StandardCharsets.UTF_16BE).contains(word);
    }
}
