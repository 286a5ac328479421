package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.homeward.access.UserAccounts;
import org.homeward.person.NameKind;
import org.homeward.person.People;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseListTest {

    private static UUID named(String name, Track track, Consumer<CaseFile> change) {
        UUID id = CaseFileFixture.aCase(name, track, LocalDate.of(1996, 5, 17));
        as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            CaseFile file = em.find(CaseFile.class, id);
            change.accept(file);
            the(People.class).makeSearchable(file.getPerson());
            em.getTransaction().commit();
        });
        return id;
    }

    private static UUID named(String name) {
        return named(name, Track.ADULT_RETURNEE, f -> { });
    }

    private static List<String> names(String user, CaseQuery query) {
        return as(user, () -> the(ListingCases.class).list(query).rows().stream().map(r -> r.person().getDisplayName()).toList());
    }

    private static CaseQuery of(String name, String wanted) {
        return CaseQuery.ALL_OPEN.with(name, wanted);
    }

    @DatabaseTest
    void a_name_is_found_in_any_script_and_by_any_of_its_names() {
        named("Mohamed Placeholder", Track.ADULT_RETURNEE, f -> f.getPerson().addName("Abu Yusuf", NameKind.KUNYA));
        named("Dana Placeholder");
        for (String typed : new String[] {"mohamed", "Mukhamad", "Мухаммад", "محمد", "moh place", "yusuf"}) {
            assertThat(names("worker", of("q", typed))).as(typed).containsExactly("Mohamed Placeholder");
        }
        assertThat(names("worker", of("q", "nobody"))).isEmpty();
    }

    @DatabaseTest
    void a_case_is_found_by_its_number_and_by_the_beginning_of_it() {
        named("Amina Placeholder");
        named("Dana Placeholder");
        String number = World.sql("select case_number from case_file order by case_number").get(0).toString();
        assertThat(names("worker", of("q", number.toLowerCase().replace('-', ' ')))).containsExactly("Amina Placeholder");
        assertThat(names("worker", of("q", number.substring(0, 7)))).hasSize(2);
    }

    @DatabaseTest
    void each_filter_narrows() {
        named("Old Placeholder", Track.SPOUSE, f -> f.contacted(NOON.minus(40, ChronoUnit.DAYS)));
        named("Fresh Placeholder", Track.ADULT_RETURNEE, f -> {
            f.contacted(NOON.minus(1, ChronoUnit.DAYS));
            f.reach(Milestone.FIRST_CONTACT);
        });
        named("Shut Placeholder", Track.ADULT_RETURNEE, f -> f.close(NOON));
        named("Speaking Placeholder", Track.ADULT_RETURNEE, f -> f.getPerson().speaks("ar", false));
        assertThat(names("worker", of("quiet", "21"))).containsExactly("Old Placeholder");
        assertThat(names("worker", of("track", "spouse"))).containsExactly("Old Placeholder");
        assertThat(names("worker", of("stage", "screening"))).containsExactly("Fresh Placeholder");
        assertThat(names("worker", of("state", "closed"))).containsExactly("Shut Placeholder");
        assertThat(names("worker", of("state", "all"))).hasSize(4);
        assertThat(names("worker", of("language", "ar"))).containsExactly("Speaking Placeholder");
        assertThat(names("worker", of("since", "2026-03-02"))).isEmpty();
        assertThat(names("worker", of("since", "2026-03-01"))).hasSize(3);
        assertThat(names("worker", CaseQuery.ALL_OPEN)).containsExactly("Fresh Placeholder", "Old Placeholder", "Speaking Placeholder");
    }

    @DatabaseTest
    void a_supervisor_narrows_to_one_worker_or_to_what_nobody_has() {
        named("Hers Placeholder");
        named("His Placeholder", Track.ADULT_RETURNEE, f -> f.assign(f.getTeam(), the(UserAccounts.class).byName("worker2").orElseThrow()));
        named("Nobodys Placeholder", Track.ADULT_RETURNEE, f -> f.assign(f.getTeam(), null));
        UUID worker2 = as("worker2", () -> the(UserAccounts.class).byName("worker2").orElseThrow().getId());
        assertThat(names("supervisor", of("worker", worker2.toString()))).containsExactly("His Placeholder");
        assertThat(names("supervisor", of("worker", "none"))).containsExactly("Nobodys Placeholder");
        assertThat(names("supervisor", CaseQuery.ALL_OPEN)).hasSize(3);
    }

    @DatabaseTest
    void nobody_lists_or_counts_a_case_they_may_not_open() {
        named("Hers Placeholder");
        for (String user : new String[] {"worker2", "worker3", "supervisor3", "children"}) {
            assertThat(names(user, of("state", "all"))).as(user).isEmpty();
            assertThat(as(user, () -> the(ListingCases.class).count(of("q", "hers")))).as(user).isZero();
        }
        for (String user : new String[] {"programme", "admin", "officer"}) {
            assertThatThrownBy(() -> names(user, CaseQuery.ALL_OPEN)).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_page_is_six_statements_however_many_rows_it_has() {
        for (int i = 0; i < 12; i++) {
            named("Person " + i + " Placeholder", Track.ADULT_RETURNEE, f -> f.getPerson().addName("شخص", NameKind.AS_USED));
        }
        as("supervisor", () -> assertThat(StatementCount.of(() -> the(ListingCases.class).list(CaseQuery.ALL_OPEN).rows()
                .forEach(row -> assertThat(row.person().getOtherScript()).isEqualTo("شخص")))).isLessThanOrEqualTo(6));
    }

    @DatabaseTest
    void pages_follow_each_other_without_gap_or_repetition_in_every_order() {
        Random random = new Random(3);
        for (int i = 0; i < 31; i++) {
            named("Same Placeholder", Track.values()[random.nextInt(3)], f -> f.contacted(NOON.minus(random.nextInt(90), ChronoUnit.DAYS)));
        }
        for (CaseQuery.Sort sort : CaseQuery.Sort.values()) {
            for (String way : new String[] {"", "-"}) {
                CaseQuery query = of("sort", way + sort.name().toLowerCase());
                as("worker", () -> assertThat(walk(query)).as(query.path()).hasSize(31).doesNotHaveDuplicates());
            }
        }
    }

    @DatabaseTest
    void every_number_has_a_list_of_exactly_that_many() {
        Random random = new Random(17);
        for (int i = 0; i < 30; i++) {
            named("Somebody " + i, Track.values()[random.nextInt(3)], f -> {
                f.contacted(NOON.minus(random.nextInt(60), ChronoUnit.DAYS));
                if (random.nextInt(4) == 0) {
                    f.close(NOON);
                }
            });
        }
        for (String[] filter : new String[][] {{"state", "closed"}, {"state", "all"}, {"track", "child"}, {"quiet", "30"}, {"due", "late"}, {"due", "30"}, {"stage", "intake"}, {"q", "some"}}) {
            CaseQuery query = of(filter[0], filter[1]);
            for (String user : new String[] {"worker", "supervisor", "children", "clinician"}) {
                as(user, () -> assertThat(walk(query)).as(user + query.path()).hasSize((int) the(ListingCases.class).count(query)));
            }
        }
    }

    private static List<UUID> walk(CaseQuery query) {
        List<UUID> all = new ArrayList<>();
        Page<CaseListRow> page = the(ListingCases.class).list(query);
        while (!page.isEmpty()) {
            page.rows().forEach(row -> all.add(row.id()));
            page = the(ListingCases.class).list(query.with("page", String.valueOf(page.number() + 1)));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "stage", "worker", "team", "track", "language", "quiet", "since", "state", "sort", "page", "due"})
    void nonsense_in_the_address_is_as_good_as_nothing(String parameter) {
        for (String typed : new String[] {"", "  ", "' or 1=1 --", "-1", "0", "99999999999999999999", "\u202E", "%", "x".repeat(500), "30 February"}) {
            CaseQuery query = of(parameter, typed);
            assertThat(query.page()).isPositive();
            assertThat(query.stage()).isEmpty();
            assertThat(query.quietDays()).isEmpty();
            assertThat(query.openedSince()).isEmpty();
        }
    }

    @DatabaseTest
    void nonsense_in_the_address_does_not_break_the_list() {
        named("Amina Placeholder");
        for (String parameter : new String[] {"stage", "worker", "team", "track", "quiet", "since", "state", "sort", "due"}) {
            assertThat(names("worker", of(parameter, "' or 1=1 --"))).as(parameter).hasSize(1);
        }
        assertThat(names("worker", of("q", "' or 1=1 --"))).isEmpty();
        assertThat(names("worker", of("page", "400000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=Abu+%26+Yusuf&stage=active", "due=late", ""})
    void an_address_and_its_query_are_the_same_thing(String address) {
        CaseQuery query = address.isEmpty() ? CaseQuery.ALL_OPEN : address.startsWith("q") ? new CaseQuery(Map.of("q", "Abu & Yusuf", "stage", "active")) : of("due", "late");
        assertThat(query.address()).isEqualTo(address);
    }

    @DatabaseTest
    void a_search_for_somebody_is_on_record_and_a_walk_through_the_list_is_not() {
        as("worker", () -> the(ListingCases.class).list(CaseQuery.ALL_OPEN));
        as("worker", () -> the(ListingCases.class).search(of("q", "Amina")));
        assertThat(World.sql("select act from audit_row")).containsExactly("ListingCases.search");
    }
}
