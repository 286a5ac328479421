package org.homeward.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of what is no Java class: pages, texts, sizes, file names. */
class ShapeTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java/org/homeward");
    private static final Path ENGLISH = Path.of("config/messages/en");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("(?:msg\\['|page\\.say\\('|primary\\['|title=\"#\\{msg\\[')([a-z][a-zA-Z0-9.-]+)'");
    private static final Pattern OWN_KEY_IN_PAGE = Pattern.compile("page\\.text\\('([a-zA-Z0-9-]+)'\\)");
    private static final Pattern WORDS = Pattern.compile("(?<=>)[^<>]*\\p{L}{2,}[^<>]*(?=<)");

    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("(aria-label|title|alt|placeholder)=\"[^\"]*\\p{L}{2,}[^\"]*\"");

    @Test
    void every_page_has_its_bean_its_title_and_its_address() {
        for (Path page : pages()) {
            String feature = PAGES.relativize(page).getName(0).toString();
            StringBuilder bean = new StringBuilder();
            for (String word : name(page).split("-")) {
                bean.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            assertThat(JAVA.resolve(feature).resolve("web").resolve(bean + "Page.java")).as("bean of " + page).exists();
            if (read(page).contains("/layout/")) {
                assertThat(messages()).as("title of " + page).contains(feature + "." + name(page) + ".title");
            }
        }
    }

    @Test
    void every_page_bean_has_its_page() {
        for (Path bean : files(JAVA, f -> f.getFileName().toString().endsWith("Page.java") && f.getParent().endsWith("web"))) {
            String feature = JAVA.relativize(bean).getName(0).toString();
            String page = name(bean).replaceFirst("Page$", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            assertThat(PAGES.resolve(feature).resolve(page + ".xhtml")).as("page of " + bean).exists();
        }
    }

    @Test
    void no_page_says_a_word_that_is_not_in_the_bundle() {
        List<String> literal = new ArrayList<>();
        for (Path page : files(PAGES, f -> f.toString().endsWith(".xhtml"))) {
            String body = read(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "").replaceAll("&[a-z#0-9]+;", "");
            Matcher words = WORDS.matcher(body);
            while (words.find()) {
                literal.add(page + ": " + words.group().strip());
            }
            SPOKEN_ATTRIBUTE.matcher(body).results().forEach(m -> literal.add(page + ": " + m.group()));
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void every_text_a_page_asks_for_exists_in_english() {
        Set<String> known = messages();
        List<String> missing = new ArrayList<>();
        for (Path page : files(PAGES, f -> f.toString().endsWith(".xhtml"))) {
            KEY_IN_PAGE.matcher(read(page)).results().map(m -> m.group(1)).filter(k -> !k.endsWith(".") && !known.contains(k))
                    .forEach(k -> missing.add(page + ": " + k));
        }
        for (Path page : pages()) {
            String feature = PAGES.relativize(page).getName(0).toString();
            OWN_KEY_IN_PAGE.matcher(read(page)).results().map(m -> m.group(1)).filter(k -> !known.contains(feature + "." + name(page) + "." + k)
                    && !known.contains(feature + "." + k) && !known.contains("general." + k)).forEach(k -> missing.add(page + ": " + k));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_is_written_twice_under_one_key() {
        Set<String> seen = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        for (Path file : files(ENGLISH, f -> f.toString().endsWith(".properties"))) {
            read(file).lines().filter(l -> l.matches("[a-z][^=]*=.*")).map(l -> l.substring(0, l.indexOf('=')).strip())
                    .filter(k -> !seen.add(k)).forEach(k -> twice.add(file.getFileName() + ": " + k));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void no_text_uses_a_word_that_hurts() {
        Pattern hurting = Pattern.compile("(?i)\\b(terrorist|jihadi|isis|radical|dangerous|suspect|(?-i:cub)|offender|red flag|high-risk|non-compliant|abnormal)s?\\b");
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("config"), f -> f.toString().matches(".*(?<!labels)\\.(properties|yaml)"))) {
            read(file).lines().filter(l -> !l.startsWith("#") && hurting.matcher(l).find()).forEach(l -> found.add(file + ": " + l));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pages_are_plain_no_styles_no_scripts_no_unescaped_text() {
        for (Path page : files(PAGES, f -> f.toString().endsWith(".xhtml"))) {
            assertThat(read(page)).as(page.toString()).doesNotContain("escape=\"false\"").doesNotContain(" style=\"").doesNotContain("onclick=")
                    .doesNotContain("<style").doesNotContainPattern("<script(?![^>]*src=)");
        }
    }

    @Test
    void files_stay_small() {
        for (Path file : files(Path.of("src"), f -> f.toString().endsWith(".java"))) {
            assertThat(read(file).lines().count()).as(file.toString()).isLessThanOrEqualTo(300);
        }
        for (Path page : files(PAGES, f -> f.toString().endsWith(".xhtml"))) {
            assertThat(read(page).lines().count()).as(page.toString()).isLessThanOrEqualTo(120);
        }
    }

    @Test
    void nothing_is_left_behind() {
        for (Path file : files(Path.of("src"), f -> f.toString().matches(".*\\.(java|xhtml|js|css)") && !f.endsWith("ShapeTest.java"))) {
            assertThat(read(file)).as(file.toString()).doesNotContain("TODO").doesNotContain("FIXME").doesNotContain("@Disabled")
                    .doesNotContain("printStackTrace");
        }
    }

    @Test
    void the_top_of_the_tree_holds_what_the_design_names() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("."))) {
            assertThat(top.map(f -> f.getFileName().toString()).filter(f -> !f.startsWith(".")).toList())
                    .isSubsetOf("pom.xml", "src", "config", "reports", "test-data", "README.md", "LICENSE", "target");
        }
    }

    private static List<Path> pages() {
        return files(PAGES, f -> f.toString().endsWith(".xhtml") && !f.toString().contains("WEB-INF"));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    static Set<String> messages() {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(ENGLISH, f -> f.toString().endsWith(".properties"))) {
            Properties properties = new Properties();
            try {
                properties.load(Files.newBufferedReader(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            keys.addAll(properties.stringPropertyNames());
        }
        return keys;
    }

    private static List<Path> files(Path root, Predicate<Path> wanted) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
