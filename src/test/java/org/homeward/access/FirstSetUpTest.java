package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class FirstSetUpTest {

    private static final String GOOD = "quiet harbour lamp";

    /** In a Homeward without any account, as it is after the very first start. */
    static void inAnEmptyOne(Instant moment, Runnable work) {
        at(moment, "officer", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.createQuery("delete from UserAccount u").executeUpdate();
            em.getTransaction().commit();
            em.clear();
            work.run();
        });
    }

    private static void create(String code, String userName, String password) {
        the(FirstSetUp.class).createAdministrator(code, userName, "First Admin", password, password);
    }

    @DatabaseTest
    void the_code_makes_the_first_administrator_and_nothing_after_that() {
        inAnEmptyOne(NOON, () -> {
            assertThat(the(FirstSetUp.class).needed()).isTrue();
            String code = the(FirstSetUp.class).code();
            create(" " + code + " ", "First", GOOD);
            assertThat(the(FirstSetUp.class).needed()).isFalse();
            assertThat(the(CurrentUser.class).getRoles()).containsExactly(Role.ADMINISTRATOR);
            assertThatThrownBy(() -> create(code, "second", GOOD)).hasMessageContaining("code-wrong");
        });
        assertThat(World.sql("select user_name from user_account")).containsExactly("first");
    }

    @DatabaseTest
    void a_wrong_or_old_code_makes_nothing() {
        inAnEmptyOne(NOON, () -> {
            String code = the(FirstSetUp.class).code();
            for (String wrong : new String[] {null, "", "0000", code + "x"}) {
                assertThatThrownBy(() -> create(wrong, "first", GOOD)).hasMessageContaining("code-wrong");
            }
            the(org.homeward.shared.HomewardClock.class).at(NOON.plus(24, ChronoUnit.HOURS), () ->
                    assertThatThrownBy(() -> create(code, "first", GOOD)).hasMessageContaining("code-wrong"));
        });
        assertThat(World.sql("select count(*) from user_account").get(0).toString()).isEqualTo("0");
    }

    @DatabaseTest
    void a_bad_name_or_password_leaves_the_code_good() {
        inAnEmptyOne(NOON, () -> {
            String code = the(FirstSetUp.class).code();
            assertThatThrownBy(() -> create(code, "", GOOD)).isInstanceOf(RefusedException.class).hasMessageContaining("general.required");
            assertThatThrownBy(() -> create(code, "a b", GOOD)).hasMessageContaining("name-letters");
            assertThatThrownBy(() -> create(code, "first", "short")).hasMessageContaining("too-short");
            create(code, "first", GOOD);
        });
    }

    @DatabaseTest
    void while_there_are_accounts_no_code_makes_an_administrator() {
        assertThatThrownBy(() -> as("worker", () -> create(the(FirstSetUp.class).code(), "intruder", GOOD))).hasMessageContaining("code-wrong");
    }
}
