package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.browser.RunningHomeward;
import org.homeward.hostile.Wire.Reply;
import org.homeward.shared.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every answer carries, whoever asked for whatever: pages, redirects, refusals, faults, files (P2, P4, P5, P7, P8, P11, P20).
 * What is sent here names «odd», as no other attack does: theirs stand in the demo's cases, quoted, as soon as they came first.
 */
@Tag("hostile")
class EveryAnswerIT {

    /** Requests that nobody's browser sends; the server itself answers some of them before Homeward hears of them. */
    private static final List<String> ODD = List.of("GET / HTTP/1.1", "GET /live HTTP/1.1", "GET /favicon.ico HTTP/1.1", "GET /assets/homeward.css HTTP/1.1",
            "GET /assets/homeward.js HTTP/1.1", "GET /assets/none.css HTTP/1.1", "GET /assets/ HTTP/1.1", "GET /assets HTTP/1.1", "GET /casefile HTTP/1.1",
            "GET /casefile/ HTTP/1.1", "GET /access HTTP/1.1", "GET /assets/..;/casefile/case-list HTTP/1.1", "GET /access/sign-in HTTP/1.1", "GET /access/sign-in HTTP/1.0",
            "HEAD /access/sign-in HTTP/1.1", "GET /no/such/page HTTP/1.1", "GET /metrics HTTP/1.1", "GET /health HTTP/1.1", "GET /health/live HTTP/1.1", "GET /openapi HTTP/1.1",
            "GET /management HTTP/1.1", "GET /.git/HEAD HTTP/1.1", "GET /WEB-INF/web.xml HTTP/1.1", "GET /META-INF/MANIFEST.MF HTTP/1.1", "GET /WEB-INF HTTP/1.1",
            "GET /jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces HTTP/1.1", "GET /jakarta.faces.resource/web.xml?ln=../WEB-INF HTTP/1.1",
            "GET /jakarta.faces.resource/x?con=../WEB-INF HTTP/1.1", "GET /jakarta.faces.resource/x?loc=../WEB-INF HTTP/1.1", "GET /access/sign-in?lang='-odd(1)-' HTTP/1.1",
            "GET /access/sign-in?jakarta.faces.ViewState=1 HTTP/1.1", "GET /access/sign-in?cid=9 HTTP/1.1", "GET /access/sign-in?to=//odd.example HTTP/1.1",
            "GET /access/sign-in?to=%0d%0aX-Evil:1 HTTP/1.1", "GET /casefile/case?x=%0d%0aX-Evil:1 HTTP/1.1", "GET /access/set-up?code=%00 HTTP/1.1", "GET /access/set-up HTTP/1.1",
            "GET /access/first-run HTTP/1.1", "TRACE / HTTP/1.1", "OPTIONS * HTTP/1.1", "OPTIONS / HTTP/1.1", "PUT /assets/homeward.css HTTP/1.1", "DELETE / HTTP/1.1",
            "CONNECT odd.example:443 HTTP/1.1", "FOO / HTTP/1.1", "GET /%zz HTTP/1.1", "GET /%00 HTTP/1.1", "GET /%c0%ae HTTP/1.1", "GET \\ HTTP/1.1", "GET casefile HTTP/1.1",
            "GET http://odd.example/assets HTTP/1.1", "GET /x HTTP/9.9", "NONSENSE", "GET /" + "a".repeat(20_000) + " HTTP/1.1", "GET /?" + "a".repeat(7_000) + " HTTP/1.1");

    private static final List<String> HEADERS = List.of("", "Host: odd.example", "Host: odd.example\r\nX-Forwarded-Host: odd.example\r\nX-Forwarded-Proto: https", "X: " + "a".repeat(20_000),
            "Content-Length: -1", "Content-Length: 0\r\nContent-Length: 2", "Transfer-Encoding: nonsense", "Expect: something", "Range: bytes=0-1,2-3,4-5", "If-Modified-Since: soon",
            "Accept: ../../etc/passwd", "Accept-Language: '-odd(1)-'", "Cookie: hw-session=" + "x".repeat(4_000), "Cookie: $Version=1; =; ;;hw-session=\"", "Upgrade: h2c", "Authorization: Basic !!!");

    @Test
    void odd_requests_get_the_same_answers_as_plain_ones() {
        Map<String, String> wrong = new TreeMap<>();
        int asked = 0;
        for (String line : ODD) {
            for (String header : HEADERS) {
                try (Wire wire = new Wire(3_000)) {
                    Reply reply = wire.ask(line, header);
                    asked++;
                    faults(reply, line.contains("/assets/"), false).forEach(fault -> wrong.merge(line.replaceAll("a{100,}", "aaa") + " " + header.replaceAll("[ax]{100,}", "aaa"), fault, (a, b) -> a + ", " + b));
                }
            }
        }
        Figures.say("Odd requests: " + asked + ", faults: " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_page_of_every_role_carries_them() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (String user : PagesOfTheDemo.ACCOUNTS.values()) {
            String cookie = PlainVisitor.signedIn(user).cookie();
            try (Wire wire = new Wire()) {
                for (String page : PagesOfTheDemo.inTheFolder()) {
                    String address = PagesOfTheDemo.find().addresses(page).getOrDefault(user, page);
                    List<String> faults = faults(wire.ask("GET " + address + " HTTP/1.1", "Cookie: " + cookie), false, true);
                    if (!faults.isEmpty()) {
                        wrong.put(user + " " + address, faults);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void looking_leaves_no_session_of_the_server() {
        try (Wire wire = new Wire()) {
            assertThat(wire.ask("GET /access/sign-in HTTP/1.1").all("Set-Cookie")).isEmpty();
            String cookie = PlainVisitor.signedIn("worker").cookie();
            assertThat(wire.ask("GET /home/my-day HTTP/1.1", "Cookie: " + cookie).all("Set-Cookie")).isEmpty();
        }
        assertThat(RunningHomeward.get().log()).doesNotContain("JSESSIONID");
    }

    /** What is wrong with an answer, whether Homeward gave it or the server by itself. */
    private static List<String> faults(Reply reply, boolean file, boolean signedIn) {
        List<String> faults = new ArrayList<>();
        if (reply.status() == Wire.WAITS || reply.status() == 0) {
            return faults;
        }
        if (reply.status() >= 500 && reply.status() != 505) {
            faults.add("status " + reply.status());
        }
        need(reply, "Content-Security-Policy", "default-src 'self';.*frame-ancestors 'none';.*script-src 'self'", faults);
        need(reply, "X-Content-Type-Options", "nosniff", faults);
        need(reply, "Referrer-Policy", "same-origin", faults);
        need(reply, "Cross-Origin-Opener-Policy", "same-origin", faults);
        need(reply, "Cache-Control", file && reply.status() < 400 ? "public, max-age=\\d+|no-store" : "no-store", faults);
        if (!reply.all("Server").isEmpty() || !reply.all("X-Powered-By").isEmpty() || !reply.all("Via").isEmpty()) {
            faults.add("names the server");
        }
        if (reply.all("Location").stream().anyMatch(l -> !l.matches("/(?!/).*")) || reply.headers().toString().contains("odd.example") && !reply.header("Location").contains("to=")) {
            faults.add("leads to " + reply.all("Location"));
        }
        if (!reply.all("X-Evil").isEmpty() || reply.body().contains("'-odd(1)-'") || reply.body().matches("(?s).*(?:href|src|action)=\"?[^\" >]*odd.example.*")) {
            faults.add("repeats what was sent");
        }
        reply.all("Set-Cookie").stream().filter(c -> !c.matches("(?i)[a-z_-]+=[^;]*;.*httponly.*") || !c.toLowerCase().contains("samesite=strict")).forEach(c -> faults.add("cookie " + c));
        Leaks.in(reply.body()).ifPresent(told -> faults.add("tells " + told));
        return faults;
    }

    private static void need(Reply reply, String header, String value, List<String> faults) {
        if (reply.all(header).size() != 1 || !reply.header(header).matches(value)) {
            faults.add(reply.status() + " " + header + " is " + reply.all(header));
        }
    }
}
