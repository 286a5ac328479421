package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse. Presses keys and nothing else; wherever the focus arrives it must be seen: with its ring,
 * on the screen, and not under something.
 */
final class Keyboard implements AutoCloseable {

    /** How many Tabs somebody may need on one page; beyond that the thing is not to be reached. */
    private static final int FAR = 120;

    private static final String IS_SEEN = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const top = document.elementFromPoint(Math.max(0, box.left + Math.min(box.width, 20) / 2), Math.max(0, box.top + Math.min(box.height, 20) / 2));
              return at !== document.body && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0
                  && (at.contains(top) || top?.contains(at));
            }""";

    private final Visitor visitor;
    private final Page page;

    private Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Signs in by keyboard, too. */
    static Keyboard signedIn(String userName) {
        Keyboard keys = new Keyboard(Visitor.anonymous());
        keys.visitor.open("/access/sign-in");
        return keys.type("userName", userName).type("password", Visitor.PASSWORD).press("Enter");
    }

    /** Presses Tab until the focus is on what the selector names. */
    Keyboard tabTo(String selector) {
        for (int i = 0; i <= FAR; i++) {
            if (isAt(selector)) {
                assertThat((Boolean) page.evaluate(IS_SEEN)).as("the focus on %s of %s is seen", selector, page.url()).isTrue();
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }

    boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Goes to a field and replaces what stands in it. */
    Keyboard type(String field, String text) {
        tabTo("[id='" + field + "']");
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    /** Goes to a list and types the first letters of what it should say. */
    Keyboard choose(String field, String letters) {
        tabTo("select[id='" + field + "']");
        page.keyboard().type(letters);
        String chosen = (String) page.evaluate("() => document.activeElement.selectedOptions[0].text");
        assertThat(chosen).as(field).startsWith(letters);
        return this;
    }

    /** Goes to a question and presses arrows until the answer is chosen. */
    Keyboard answer(String question, String value) {
        tabTo("input[name='" + question + "']");
        for (int i = 0; i <= FAR && !isAt("[value='" + value + "']"); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!isAt(":checked")) {
            page.keyboard().press("Space");
        }
        assertThat(isAt("[value='" + value + "']:checked")).as(question + " is " + value).isTrue();
        return this;
    }

    /** Goes to one of several boxes, or to one that stands alone, and ticks it. */
    Keyboard tick(String selector) {
        tabTo(selector);
        page.keyboard().press("Space");
        assertThat(isAt(":checked")).as(selector).isTrue();
        return this;
    }

    /** Goes to a link or button and presses Enter; waits for the page it leads to. */
    Keyboard enter(String selector) {
        return tabTo(selector).press("Enter");
    }

    /** Presses keys that lead to another page, one after the other, and waits for that page. */
    Keyboard press(String... keys) {
        page.evaluate("() => { window.leaving = true; }");
        for (String key : keys) {
            page.keyboard().press(key);
        }
        page.waitForFunction("() => !window.leaving && document.readyState === 'complete'");
        return this;
    }

    /** Presses keys that stay on the page. */
    Keyboard stay(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Saves the form somebody is in. */
    Keyboard save() {
        return press("Control+Enter");
    }

    Download download(String button) {
        tabTo(button);
        return page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** The page says this. */
    Keyboard reads(String... words) {
        assertThat(visitor.text()).contains(words);
        return this;
    }

    String caseId() {
        return visitor.caseId();
    }

    String text() {
        return visitor.text();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
