package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser. Watches for what no page may do: an error in the console, a violated content policy, an
 * answer of 500 and above. {@code try (Visitor lira = Visitor.signedIn("worker")) { … }}.
 */
public final class Visitor implements AutoCloseable {

    static final String PASSWORD = "homeward demo";

    private static Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private int clicks;

    private Visitor(int width) {
        context = browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-GB").setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("the server responded with a status of 4")) {
                troubles.add(m.text());
            }
        });
        page.onPageError(troubles::add);
        page.onResponse(r -> {
            if (r.status() >= 500) {
                troubles.add(r.status() + " " + r.url());
            }
        });
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = Playwright.create().chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.find()).setArgs(List.of(
                    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--no-first-run", "--disable-quic")));
        }
        return browser;
    }

    static Visitor anonymous() {
        return new Visitor(1280);
    }

    public static Visitor signedIn(String userName) {
        return signedIn(userName, 1280);
    }

    static Visitor signedIn(String userName, int width) {
        Visitor visitor = new Visitor(width);
        visitor.open("/access/sign-in");
        visitor.page.fill("#userName", userName);
        visitor.page.fill("#password", PASSWORD);
        visitor.page.click("#go");
        visitor.page.waitForURL(url -> !url.contains("sign-in"));
        return visitor;
    }

    public Page page() {
        return page;
    }

    /** Opens an address of Homeward and returns its status. */
    public int open(String path) {
        return page.navigate(RunningHomeward.get().url() + path).status();
    }

    Visitor fill(String field, String text) {
        page.fill("[id=\"" + field + "\"]", text);
        return this;
    }

    /** Two clicks: one opens the list, one chooses. */
    Visitor choose(String field, String value) {
        clicks += 2;
        page.selectOption("[id=\"" + field + "\"]", value);
        return this;
    }

    /** Clicks, and when that sends a form waits for the answer: a form with a draft first makes sure that somebody is there to take it. */
    Visitor click(String selector) {
        clicks++;
        page.click(selector);
        page.waitForFunction("() => !document.querySelector('form[data-sending]')");
        page.waitForLoadState();
        return this;
    }

    /** Chooses one of several answers, or ticks one of several boxes. */
    Visitor check(String field, String value) {
        clicks++;
        page.check("input[name='" + field + "'][value='" + value + "']");
        return this;
    }

    /** Ticks a box that stands alone. */
    Visitor tick(String field) {
        clicks++;
        page.check("[id=\"" + field + "\"]");
        return this;
    }

    /** Clicks what gives a file. */
    Download download(String selector) {
        clicks++;
        return page.waitForDownload(() -> page.click(selector));
    }

    /** How often this visitor clicked since they were asked last. Typing is not counted. */
    int clicks() {
        int counted = clicks;
        clicks = 0;
        return counted;
    }

    /** Something went wrong on purpose. */
    Visitor forgets(String trouble) {
        troubles.removeIf(text -> text.contains(trouble));
        return this;
    }

    String text() {
        return page.innerText("body");
    }

    /** The case id in the address of the page. */
    String caseId() {
        return page.url().replaceAll(".*[?&]case=([0-9a-f-]{36}).*", "$1");
    }

    /** Nothing that axe knows to be a barrier stands on this page, and it does not scroll sideways. */
    Visitor seesNoBarrier() {
        List<Rule> violations = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze().getViolations();
        assertThat(violations).as(page.url()).extracting(r -> r.getId() + ": " + r.getNodes().get(0).getHtml()).isEmpty();
        boolean fits = (Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        assertThat(fits).as("no sideways scrolling at " + page.url()).isTrue();
        return this;
    }

    /** Chooses the language on the screen, as everybody can in their account. */
    Visitor speaks(String language) {
        open("/access/account");
        return choose("language", language).click("#speak");
    }

    /** Keeps a picture of the page under {@code target/pictures}. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")).setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(troubles).isEmpty();
    }
}
