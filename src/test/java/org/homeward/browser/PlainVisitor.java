package org.homeward.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody without a browser: opens pages, reads them, and sends their forms, also as no browser would. */
public final class PlainVisitor {

    /** What came back; {@code location} is where it leads on to, or empty. */
    public record Answer(int status, String location, Document page) {
    }

    private final String userName;
    private final String base;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String cookie = "";

    private PlainVisitor(String base, String userName) {
        this.base = base;
        this.userName = userName;
    }

    public static PlainVisitor signedIn(String userName) {
        return signedIn(RunningHomeward.get(), userName);
    }

    /** Somebody at another Homeward than the one of this test run. */
    public static PlainVisitor signedIn(RunningHomeward homeward, String userName) {
        PlainVisitor visitor = new PlainVisitor(homeward.url(), userName);
        FormElement door = visitor.get("/access/sign-in").page().forms().get(0);
        visitor.send(door, visitor.typed(door, Map.of("userName", userName, "password", Visitor.PASSWORD)), door.selectFirst("[type=submit]"));
        return visitor;
    }

    public String userName() {
        return userName;
    }

    /** What the browser would send as its cookie. */
    public String cookie() {
        return cookie;
    }

    public Answer get(String path) {
        return answer(path, request(path).GET());
    }

    /** What a browser would send when the form stands as it is but for these fields. */
    public Map<String, List<String>> typed(FormElement form, Map<String, String> changed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.formData().forEach(pair -> fields.computeIfAbsent(pair.key(), k -> new ArrayList<>()).add(pair.value()));
        form.select("[type=submit]").forEach(button -> fields.remove(button.attr("name")));
        changed.forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }

    public Answer send(FormElement form, Map<String, List<String>> fields, Element button) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put(button.attr("name"), List.of(button.attr("value")));
        all.computeIfPresent("hw-once", (k, once) -> List.of(UUID.randomUUID().toString()));
        String body = all.entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return answer(form.attr("action"), request(form.attr("action")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens a page, fills in its form and presses the button of that id, or the first one; returns where it leads. */
    public String fillIn(String address, Map<String, String> changed, String buttonId) {
        Document page = get(address).page();
        FormElement form = (FormElement) page.selectFirst("main form.hw-form");
        Answer answer = send(form, typed(form, changed), form.selectFirst(buttonId == null ? "[type=submit]" : "#" + buttonId));
        if (answer.status() != 303) {
            throw new IllegalStateException(address + " answered " + answer.status() + ": " + answer.page().select(".summary").text());
        }
        return answer.location();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookie);
    }

    private Answer answer(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").stream().map(c -> c.replaceAll(";.*", "")).filter(c -> c.startsWith("hw-session"))
                    .forEach(c -> cookie = c);
            return new Answer(response.statusCode(), response.headers().firstValue("Location").orElse(""), Jsoup.parse(response.body(), base + path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
