package org.homeward.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.shared.Messages;
import org.homeward.shared.Translations;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic says what English says: no text of its own, the same places to fill in, and the main pages wholly. */
class LanguagesTest {

    private static final Map<String, String> ENGLISH = Messages.texts("en");
    private static final Map<String, String> ARABIC = Messages.texts("ar");

    /** One number for each plural form of Arabic: zero, one, two, few, many, other. */
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 11, 100);

    /** What is said wholly in Arabic. A new English text here needs its Arabic one. */
    private static final List<String> COMPLETE = List.of("general.", "error.", "script.", "access.", "audit.", "disclosure.", "code.disclosure-", "code.alert-", "code.audit-", "code.relation.", "home.", "casefile.", "field.", "consent.",
            "person.", "review.", "records.", "code.request-state.", "code.merge-part.", "code.export-purpose.", "task.", "tasks.", "report.", "reporting.", "flags.flags.", "flags.flag.", "flags.raise-flag.", "flags.add-to-flag.", "flags.decide-disclosure.", "flags.disagree.", "flags.answer-disagreement.", "code.to-tell.", "code.disagreement-answer.", "flags.indicator", "flags.refuse.", "flags.rule.", "fact.",
            "reintegration.", "assessment.", "judgement.", "code.judgement-", "care.", "sealednotes.", "sharing.", "code.way-in.", "code.case-section.", "code.emergency-reason.", "code.handover-", "code.sealed-kind.", "code.unsealing-reason.", "code.account-state.", "code.session-ended.", "code.permission.", "code.data-class.", "code.sign-in-how.", "code.health-state.", "health.",
            "code.audit-outcome.",
            "code.milestone.", "code.request-kind.", "code.hold-reason.", "code.leaving-reason.", "code.closing-", "code.reopening-reason.",
            "code.informed-how.", "code.follow-up-schedule.", "code.event-kind.", "code.consent-", "code.notice-copy.", "code.nationality.",
            "code.legal-basis.", "code.referral-source.", "code.stage-help.", "code.stage.", "code.track.", "code.contact-",
            "code.counterpart.", "code.certainty.", "code.source-type.", "code.flag-", "code.need", "code.level", "code.change",
            "code.trend", "code.strength-standing.", "code.driver", "code.protective-factor.", "code.plan-", "code.care-");

    /** The catalogues, each with the keys under which stands what people read. */
    private static final Map<String, Set<String>> CATALOGUES = Map.of(
            "config/indicators", Set.of("name", "question", "question-child", "guidance", "evidence", "lifted-by", "source", "it"),
            "config/needs.yaml", Set.of("question", "look-for", "in-crisis", "vulnerable", "stable", "doing-well"),
            "config/drivers.yaml", Set.of("ask"),
            "config/protective-factors.yaml", Set.of("looks-like", "help-it-last"),
            "config/pathways", Set.of("name", "done-when"),
            "config/instruments", Set.of("about", "licence", "words", "label", "source"),
            "config/safety-protocol.yaml", Set.of("steps", "who"),
            "config/labels.yaml", Set.of("instead"));

    /** What to say instead of an Arabic word stands in Arabic. */
    private static final Predicate<String> ALREADY_ARABIC = Pattern.compile("\\p{IsArabic}").asPredicate();

    /** What only examples are made of. */
    private static final Set<String> NEVER_SHOWN = Set.of("facts", "worked");

    @Test
    void arabic_says_nothing_that_english_does_not() {
        assertThat(ENGLISH.keySet()).containsAll(ARABIC.keySet());
    }

    /** Of two texts of one key the first would be forgotten, whichever was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void each_text_is_written_once(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("config/messages", language))) {
            assertThat(files.filter(file -> file.toString().endsWith(".properties")).flatMap(LanguagesTest::lines)
                    .filter(line -> line.matches("[\\w.-]+=.*")).map(line -> line.substring(0, line.indexOf('=')))).doesNotHaveDuplicates();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_arabic_text_fills_in_the_same_places() {
        ARABIC.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(ENGLISH.get(key))));
    }

    @Test
    void every_arabic_text_can_be_said_with_every_count() {
        for (String key : ARABIC.keySet()) {
            for (Integer count : COUNTS) {
                assertThatCode(() -> Messages.say(Messages.LANGUAGES.get(1), key, count, count, count, count)).as(key).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void the_main_pages_are_wholly_in_arabic() {
        Set<String> missing = new TreeSet<>(ENGLISH.keySet());
        missing.removeIf(key -> ARABIC.containsKey(key) || COMPLETE.stream().noneMatch(key::startsWith));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_sentence_of_the_catalogues_is_translated_and_nothing_that_no_catalogue_says() {
        Set<String> sentences = new TreeSet<>();
        CATALOGUES.forEach((catalogue, keys) -> (catalogue.endsWith(".yaml") ? List.of(Yaml.file(catalogue)) : Yaml.folder(catalogue))
                .forEach(file -> read(file, keys, false, sentences)));
        sentences.removeIf(ALREADY_ARABIC);
        assertThat(Translations.of("ar").keySet()).containsExactlyInAnyOrderElementsOf(sentences);
    }

    private static void read(Yaml at, Set<String> keys, boolean shown, Set<String> sentences) {
        if (at.isText() && shown) {
            sentences.add(at.text());
        } else if (at.isList()) {
            at.list().forEach(part -> read(part, keys, shown, sentences));
        } else if (!at.isText()) {
            at.entries().forEach((key, part) -> {
                if (!NEVER_SHOWN.contains(key)) {
                    read(part, keys, keys.contains(key), sentences);
                }
            });
        }
    }

    private static Set<Integer> places(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER).map(MessagePattern.Part::getValue)
                .collect(Collectors.toSet());
    }
}
