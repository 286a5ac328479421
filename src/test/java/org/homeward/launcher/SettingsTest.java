package org.homeward.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void by_itself_it_listens_on_loopback_with_a_database_of_its_own() {
        Settings settings = Settings.of(Map.of("HOMEWARD_HOME", "/tmp/h"), List.of());
        assertThat(settings.url()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.databaseUrl()).contains("WRITE_DELAY=0");
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void everything_comes_from_the_environment() {
        Settings settings = Settings.of(Map.of("HOMEWARD_PORT", "9090", "HOMEWARD_ADDRESS", "::1", "HOMEWARD_DB_URL", "jdbc:postgresql://db/homeward"), List.of("--demo"));
        assertThat(settings.url()).isEqualTo("http://[::1]:9090/");
        assertThat(settings.embedded()).isFalse();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void generated_cases_have_a_home_of_their_own_and_imply_the_demo() {
        Settings settings = Settings.of(Map.of(), List.of("--generate=100000"));
        assertThat(settings.generate()).isEqualTo(100_000);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.home().toString()).endsWith("generated");
    }

    @Test
    void the_benchmark_measures_as_many_cases_as_asked_for_or_a_hundred_thousand() {
        assertThat(Settings.of(Map.of(), List.of("--benchmark")).generate()).isEqualTo(100_000);
        assertThat(Settings.of(Map.of(), List.of("--benchmark=600")).generate()).isEqualTo(600);
        assertThat(Settings.of(Map.of(), List.of("--benchmark=600")).benchmark()).isTrue();
        assertThat(Settings.of(Map.of(), List.of("--generate=600")).benchmark()).isFalse();
    }

    @Test
    void an_administrator_to_be_recovered_is_named_after_the_option() {
        assertThat(Settings.of(Map.of(), List.of("--recover-administrator", "aida")).recover()).isEqualTo("aida");
        assertThat(Settings.of(Map.of(), List.of("--recover-administrator")).recover()).isEmpty();
        assertThat(Settings.of(Map.of(), List.of("--demo")).recover()).isEmpty();
    }
}
