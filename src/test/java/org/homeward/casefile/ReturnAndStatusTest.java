package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.casefile.ReturnFixture.SAID;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class ReturnAndStatusTest {

    private static Map<String, Runnable> everyAct(UUID id) {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("journey", () -> the(RecordingTheReturn.class).journey(id, ReturnFixture.home()));
        acts.put("lost document", () -> the(RecordingTheReturn.class).lostDocument(id, ReturnFixture.aLostPassport()));
        acts.put("death report", () -> the(RecordingTheReturn.class).deathReport(id, ReturnFixture.aDeathReport()));
        acts.put("detention", () -> the(RecordingTheReturn.class).detention(id, ReturnFixture.aDetention()));
        acts.put("legal status", () -> the(RecordingWhereSomebodyStands.class).legalStatus(id, ReturnFixture.onTrial()));
        acts.put("departure status", () -> the(RecordingWhereSomebodyStands.class).departureStatus(id, ReturnFixture.left(SAID)));
        acts.put("stance", () -> the(RecordingWhereSomebodyStands.class).stance(id, ReturnFixture.supports("no")));
        acts.put("training", () -> the(RecordingWhereSomebodyStands.class).training(id, ReturnFixture.weapons()));
        acts.put("check", () -> the(RecordingWhereSomebodyStands.class).check(id, ReturnFixture.shownFalse()));
        return acts;
    }

    @DatabaseTest
    void everything_told_about_an_adult_is_kept_and_read_again() {
        UUID id = CaseFileFixture.anOpenCase();
        everyAct(id).values().forEach(act -> as("worker", act));
        ReturnAndStatus read = as("worker", () -> the(ReadingReturnAndStatus.class).of(id));
        assertThat(read.journeys()).singleElement().extracting(ReturnJourney::getEntry).isEqualTo("irregular");
        assertThat(read.lostDocuments()).singleElement().extracting(LostDocument::getReference).isEqualTo("LP-1");
        assertThat(read.deathReports()).singleElement().extracting(DeathReport::getAccount).isEqualTo("They posted it after I ran.");
        assertThat(read.detentions()).singleElement().extracting(Detention::getHeldUntil).isEqualTo(TODAY.minusDays(60));
        assertThat(read.legalStatuses()).singleElement().extracting(LegalStatus::getNextDate).isEqualTo(TODAY.plusDays(20));
        assertThat(read.departures()).singleElement().extracting(DepartureStatus::getStanding).isEqualTo(Standing.CLAIMED);
        assertThat(read.stances()).singleElement().extracting(Stance::getWords).isEqualTo("«No more of them.»");
        assertThat(read.checks()).singleElement().extracting(StatementCheck::getVerifiedBy).isEqualTo("Consulate");
        assertThat(as("worker", () -> the(ReadingReturnAndStatus.class).training(id))).hasSize(1);
    }

    @DatabaseTest
    void invariant_14_no_status_no_stance_no_training_and_no_court_is_kept_about_anybody_under_eighteen() {
        UUID nine = CaseFileFixture.aChildsCase();
        UUID seventeen = CaseFileFixture.aCase("Youth Placeholder", Track.CHILD, TODAY.minusYears(18).plusDays(1));
        UUID marriedAtSeventeen = CaseFileFixture.aCase("Bride Placeholder", Track.SPOUSE, TODAY.minusYears(18).plusDays(1));
        UUID eighteen = CaseFileFixture.aCase("Adult Placeholder", Track.SPOUSE, TODAY.minusYears(18));
        SoftAssertions softly = new SoftAssertions();
        for (UUID child : List.of(nine, seventeen, marriedAtSeventeen)) {
            everyAct(child).forEach((what, act) -> softly.assertThatThrownBy(() -> as("worker", act)).as(what)
                    .isInstanceOf(RefusedException.class).hasMessageContaining("casefile.not-for-children"));
        }
        softly.assertAll();
        everyAct(eighteen).values().forEach(act -> as("worker", act));
        for (String table : List.of("return_journey", "lost_document", "death_report", "detention", "legal_status", "departure_status",
                "stance", "training_exposure", "statement_check")) {
            assertThat(World.sql("select count(*) from " + table).get(0)).as(table).hasToString("1");
        }
    }

    @DatabaseTest
    void of_a_child_it_is_kept_how_and_when_they_came_and_what_papers_there_are() {
        UUID child = CaseFileFixture.aChildsCase();
        as("worker", () -> the(RecordingTheReturn.class).journey(child, ReturnFixture.arrived()));
        as("children", () -> the(RecordingTheReturn.class).childPapers(child, ReturnFixture.papers()));
        ReturnAndStatus read = as("worker", () -> the(ReadingReturnAndStatus.class).of(child));
        assertThat(read.journeys()).singleElement().extracting(ReturnJourney::getCircumstance).isEqualTo("born-there");
        assertThat(read.childPapers()).singleElement().extracting(ChildPapers::getConfirmedBy).isEqualTo("Health office");
        UUID adult = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(RecordingTheReturn.class).childPapers(adult, ReturnFixture.papers())))
                .hasMessageContaining("casefile.only-for-children");
    }

    @DatabaseTest
    void confirmed_parentage_says_by_whom() {
        UUID child = CaseFileFixture.aChildsCase();
        assertThatThrownBy(() -> as("worker", () -> the(RecordingTheReturn.class).childPapers(child,
                new ChildPapersAsTold("yes", "yes", null, null)))).hasMessageContaining("confirmedBy");
    }

    @DatabaseTest
    void invariant_19_claimed_workers_view_and_verified_stand_side_by_side_and_none_replaces_another() {
        UUID id = CaseFileFixture.anOpenCase();
        FactSource view = FactSource.workingView("worker-saw", "single-report");
        FactSource verified = FactSource.verified("document", "corroborated", "Consulate", "Two papers compared", TODAY);
        for (FactSource source : List.of(SAID, view, verified, SAID)) {
            as("worker", () -> the(RecordingWhereSomebodyStands.class).departureStatus(id, ReturnFixture.left(source)));
        }
        assertThat(as("worker", () -> the(ReadingReturnAndStatus.class).of(id)).departures()).extracting(DepartureStatus::getStanding)
                .containsExactly(Standing.CLAIMED, Standing.VERIFIED, Standing.WORKING_VIEW, Standing.CLAIMED);
    }

    @DatabaseTest
    void verified_needs_who_how_and_when_and_never_rests_on_hearsay() {
        UUID id = CaseFileFixture.anOpenCase();
        assertRefused(id, FactSource.verified("document", "first-hand", null, null, null), "verifiedBy", "verifiedHow", "verifiedOn");
        assertRefused(id, FactSource.verified("document", "first-hand", "Consulate", "Paper", TODAY.plusDays(1)), "general.in-future");
        for (FactSource weak : List.of(FactSource.verified("anonymous", "first-hand", "A", "B", TODAY),
                FactSource.verified("family", "hearsay", "A", "B", TODAY), FactSource.verified("family", "doubted", "A", "B", TODAY))) {
            assertRefused(id, weak, "casefile.too-weak-to-verify");
        }
        assertRefused(id, new FactSource(Standing.CLAIMED, "self", "first-hand", "Consulate", null, null), "casefile.not-verified");
        assertRefused(id, new FactSource(null, "rumour", "sure", null, null, null), "standing", "sourceType", "certainty");
    }

    private static void assertRefused(UUID id, FactSource source, String... parts) {
        assertThatThrownBy(() -> as("worker", () -> the(RecordingWhereSomebodyStands.class).departureStatus(id, ReturnFixture.left(source))))
                .isInstanceOf(RefusedException.class).hasMessageContainingAll(parts);
    }

    @DatabaseTest
    void invariant_20_only_the_stage_of_proceedings_is_kept_from_a_document_or_a_lawyer() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(RecordingWhereSomebodyStands.class).legalStatus(id,
                new LegalStatusAsTold("guilty", "x".repeat(201), TODAY.minusDays(1), "neighbour", " ", null))))
                .isInstanceOf(RefusedException.class).hasMessageContainingAll("status", "court", "casefile.day-gone", "toldBy", "reference", "validFrom");
    }

    @DatabaseTest
    void impossible_days_are_refused_beside_their_field() {
        UUID id = CaseFileFixture.anOpenCase();
        LocalDate before = LocalDate.of(1990, 1, 1);
        assertThatThrownBy(() -> as("worker", () -> the(RecordingTheReturn.class).journey(id,
                new ReturnJourneyAsTold("flew", before, false, "secret", "x".repeat(501), "x".repeat(301), "perhaps", TODAY.plusDays(1), SAID))))
                .hasMessageContainingAll("circumstance", "general.before-birth", "entry", "route", "transit", "knownToAuthorities", "knownSince");
        assertThatThrownBy(() -> as("worker", () -> the(RecordingTheReturn.class).deathReport(id,
                new DeathReportAsTold(null, TODAY, TODAY.minusDays(1), "x".repeat(20_001), SAID))))
                .hasMessageContainingAll("seenAt", "casefile.ends-before", "account");
        assertThatThrownBy(() -> as("worker", () -> the(RecordingTheReturn.class).detention(id,
                new DetentionAsTold("", TODAY, TODAY.minusDays(1), SAID)))).hasMessageContainingAll("heldAt", "casefile.ends-before");
        assertThatThrownBy(() -> as("worker", () -> the(RecordingTheReturn.class).lostDocument(id,
                new LostDocumentAsTold("ring", "", null, "x".repeat(201), null, SAID)))).hasMessageContainingAll("kind", "reportedAt", "reportedOn", "reference");
    }

    @DatabaseTest
    void a_mistake_is_entered_in_error_with_its_reason_once_and_stays() {
        UUID id = CaseFileFixture.anOpenCase();
        Stance stance = ReturnFixture.stanceOf(id, ReturnFixture.supports("yes"));
        assertThatThrownBy(() -> as("worker", () -> the(CorrectingAnEntry.class).fact("Stance", stance.getId(), " "))).hasMessageContaining("reason");
        as("worker", () -> the(CorrectingAnEntry.class).fact("Stance", stance.getId(), "Wrong person."));
        assertThat(as("worker", () -> the(ReadingReturnAndStatus.class).of(id)).stances()).singleElement()
                .extracting(Stance::getInErrorReason).isEqualTo("Wrong person.");
        assertThatThrownBy(() -> as("worker", () -> the(CorrectingAnEntry.class).fact("Stance", stance.getId(), "Again.")))
                .hasMessageContaining("casefile.in-error-already");
        assertThatThrownBy(() -> as("worker", () -> the(CorrectingAnEntry.class).fact("UserAccount", stance.getId(), "No.")))
                .isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void only_those_who_work_on_the_case_write_and_training_is_read_by_nobody_else() {
        UUID id = CaseFileFixture.anOpenCase();
        Stance stance = ReturnFixture.stanceOf(id, ReturnFixture.supports("no"));
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "children", "programme", "admin", "officer"}) {
            everyAct(id).forEach((what, act) -> assertThatThrownBy(() -> as(user, act)).as(user + ": " + what).isInstanceOf(NotThereException.class));
            assertThatThrownBy(() -> as(user, () -> the(CorrectingAnEntry.class).fact("Stance", stance.getId(), "No."))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingReturnAndStatus.class).training(id))).isInstanceOf(NotThereException.class);
        }
        assertThat(as("clinician", () -> the(ReadingReturnAndStatus.class).of(id)).stances()).hasSize(1);
    }

    @DatabaseTest
    void reading_takes_the_same_few_statements_however_much_there_is() {
        UUID id = CaseFileFixture.anOpenCase();
        int few = as("worker", () -> StatementCount.of(() -> the(ReadingReturnAndStatus.class).of(id)));
        for (int i = 0; i < 5; i++) {
            everyAct(id).values().forEach(act -> as("worker", act));
        }
        int many = as("worker", () -> StatementCount.of(() -> the(ReadingReturnAndStatus.class).of(id)));
        assertThat(many).isLessThanOrEqualTo(few + 1).isLessThan(20);
    }
}
