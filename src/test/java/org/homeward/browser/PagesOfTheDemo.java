package org.homeward.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every page that lies under {@code src/main/webapp}, with an address of it in the demo for each of the roles that come
 * to it by following links. A new page is in the list by itself; a page that no link leads to is missed at once.
 */
public final class PagesOfTheDemo {

    /** One account of each role. */
    public static final Map<String, String> ACCOUNTS = accounts();

    private static final Path FOLDER = Path.of("src/main/webapp");
    /** How many addresses of one page are looked at: another case may lead where the first did not. */
    private static final int ADDRESSES = 4;

    private static PagesOfTheDemo found;

    private final Map<String, Map<String, String>> addresses = new TreeMap<>();
    private final Set<String> deadLinks = new TreeSet<>();

    private PagesOfTheDemo() {
    }

    public static synchronized PagesOfTheDemo find() {
        if (found == null) {
            PagesOfTheDemo pages = new PagesOfTheDemo();
            List<String> prepared = PreparedCases.prepare();
            ACCOUNTS.values().stream().parallel().map(PlainVisitor::signedIn).forEach(visitor -> pages.follow(visitor, prepared));
            found = pages;
        }
        return found;
    }

    /** Whoever asks next gets a Homeward whose demo is as it was told, and looks there again: after a test that left nothing as it was. */
    public static synchronized void startAfresh() {
        RunningHomeward.stop();
        found = null;
    }

    /** {@code /casefile/case-list} and its like. */
    public static Set<String> inTheFolder() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Set<String> pages = new TreeSet<>();
            files.map(file -> FOLDER.relativize(file).toString()).filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .forEach(file -> pages.add("/" + file.replace(".xhtml", "")));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By user name, an address of the page. */
    public Map<String, String> addresses(String page) {
        return addresses.getOrDefault(page, Map.of());
    }

    /** Links that a page offered and that led nowhere, with who was offered them. */
    Set<String> deadLinks() {
        return deadLinks;
    }

    private void follow(PlainVisitor visitor, List<String> prepared) {
        Map<String, Set<String>> seen = new TreeMap<>();
        Set<String> known = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/home/my-day"));
        prepared.stream().filter(address -> visitor.get(address).status() == 200).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            String page = page(address);
            if (!known.add(address) || seen.computeIfAbsent(page, p -> new TreeSet<>()).size() >= ADDRESSES) {
                continue;
            }
            PlainVisitor.Answer answer = visitor.get(address);
            seen.get(page).add(address);
            if (answer.status() == 303) { // another page comes first, such as the safety protocol that nobody has read yet
                ahead.add(answer.location());
                continue;
            }
            if (answer.status() != 200) {
                note(() -> deadLinks.add(visitor.userName() + " " + answer.status() + " " + address));
                continue;
            }
            note(() -> addresses.computeIfAbsent(page, p -> new LinkedHashMap<>()).putIfAbsent(visitor.userName(), address));
            answer.page().select("a[href]:not([target])").stream().map(link -> resolved(page, link.attr("href")))
                    .filter(link -> link.startsWith("/") && !link.equals("/")).forEach(ahead::add);
        }
    }

    private synchronized void note(Runnable finding) {
        finding.run();
    }

    private static String resolved(String page, String link) {
        String inside = link.replaceAll("#.*", "");
        return inside.startsWith("?") ? page + inside : inside;
    }

    static String page(String address) {
        return address.replaceAll("\\?.*", "");
    }

    private static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("social-worker", "worker");
        accounts.put("supervisor", "supervisor");
        accounts.put("clinician", "clinician");
        accounts.put("child-protection-lead", "children");
        accounts.put("programme-staff", "programme");
        accounts.put("administrator", "admin");
        accounts.put("data-protection-officer", "officer");
        return accounts;
    }
}
