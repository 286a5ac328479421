package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("both-databases")
class SignInIT {

    @Test
    void a_wrong_password_keeps_the_name_and_tells_nothing_about_it() {
        try (Visitor somebody = Visitor.anonymous()) {
            somebody.open("/");
            somebody.fill("userName", "worker").fill("password", "not this one").click("#go");
            assertThat(somebody.text()).contains("The user name or the password is not right");
            assertThat(somebody.page().inputValue("#userName")).isEqualTo("worker");
            String known = somebody.text();
            somebody.fill("userName", "nobody-here").fill("password", "not this one").click("#go");
            assertThat(somebody.text()).isEqualTo(known);
            somebody.seesNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "supervisor", "clinician", "children", "programme", "admin", "officer"})
    void every_role_arrives_at_its_day(String user) {
        try (Visitor visitor = Visitor.signedIn(user)) {
            assertThat(visitor.page().title()).startsWith("My day");
            visitor.seesNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/my-day.xhtml", "/faces/home/my-day.xhtml", "/WEB-INF/web.xml", "/casefile/../WEB-INF/web.xml", "/home/my-day.jsf",
        "/no/such/page", "/jakarta.faces.resource/web.xml?ln=../WEB-INF"})
    void nobody_gets_past_the_door(String path) {
        try (Visitor somebody = Visitor.anonymous()) {
            int status = somebody.open(path);
            assertThat(somebody.page().title()).doesNotStartWith("My day");
            assertThat(status).isLessThan(500);
        }
    }
}
