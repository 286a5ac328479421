package org.homeward.judgement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.judgement.JudgementFixture.SUMMARY;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.read;
import static org.homeward.judgement.JudgementFixture.version;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Column;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.junit.jupiter.api.Test;

/** How much supervision a case needs is said in a judgement, and nowhere else. */
class AttentionTest {

    @DatabaseTest
    void invariant_33_attention_is_about_how_much_supervision_and_always_has_a_reason_and_a_last_day() {
        UUID id = written(CaseFileFixture.anOpenCase(), NOON, false);
        SummaryAsTold unexplained = new SummaryAsTold(Attention.HIGH, SUMMARY.harmToOthers(), SUMMARY.harmToSelf(), SUMMARY.exploited(), SUMMARY.howSoon(), SUMMARY.confidence(), null);
        as("worker", () -> the(Judging.class).summarise(id, unexplained, version(id)));
        assertThat(refusals(() -> finish(id, NOON, null, 0))).containsExactly(" judgement.refuse.summary");
        as("worker", () -> the(Judging.class).summarise(id, SUMMARY, version(id)));
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).finish(id, null, 0, null, LocalDate.of(2026, 8, 2), version(id))))).contains("validUntil general.required");
        finish(id, NOON, null, 0);
        assertThat(read(id).judgement().isValidOn(LocalDate.of(2026, 9, 2))).isTrue();
        assertThat(read(id).judgement().isValidOn(LocalDate.of(2026, 9, 3))).isFalse();
    }

    @Test
    void invariant_33_attention_is_kept_nowhere_but_in_a_judgement_with_its_reason() {
        noFields().that().areAnnotatedWith(Column.class).and().areNotDeclaredIn(Summary.class).should().haveRawType(Attention.class)
                .check(new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.homeward"));
    }
}
