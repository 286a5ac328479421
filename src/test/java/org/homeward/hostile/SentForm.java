package org.homeward.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.homeward.hostile.Wire.Reply;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page on its way to the server, to be changed on the way. */
final class SentForm {

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    final String page;
    final String user;
    final Map<String, List<String>> fields = new LinkedHashMap<>();
    final List<String> headers = new ArrayList<>();
    String method = "POST";
    String path;
    String type = "application/x-www-form-urlencoded";
    String body;
    String cookie;

    private SentForm(String page, PlainVisitor visitor, FormElement form, Element button) {
        this.page = page;
        this.user = visitor.userName();
        this.cookie = visitor.cookie();
        this.path = form.attr("action");
        visitor.typed(form, Map.of()).forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
        if (button != null) {
            set(button.attr("name"), button.attr("value"));
        }
    }

    private SentForm(SentForm other) {
        page = other.page;
        user = other.user;
        cookie = other.cookie;
        path = other.path;
        other.fields.forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
    }

    /** Every form of every page of the demo that changes something, as the first visitor there would send it untouched; one for each of its buttons. */
    static List<SentForm> ofEveryPage(Map<String, PlainVisitor> visitors) {
        List<SentForm> forms = new ArrayList<>();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            PagesOfTheDemo.find().addresses(page).entrySet().stream().findFirst().ifPresent(at -> {
                PlainVisitor visitor = visitors.computeIfAbsent(at.getKey(), PlainVisitor::signedIn);
                for (Element form : visitor.get(at.getValue()).page().select("main form[method=post]")) {
                    form.select("[type=submit]").forEach(button -> forms.add(new SentForm(page, visitor, (FormElement) form, button)));
                }
            });
        }
        return forms;
    }

    /** The form with that button on the page at that address, as the visitor would send it untouched. */
    static SentForm at(PlainVisitor visitor, String address, String button) {
        Element pressed = visitor.get(address).page().selectFirst("main form [type=submit]#" + button);
        return new SentForm(address.replaceFirst("\\?.*", ""), visitor, (FormElement) pressed.closest("form"), pressed);
    }

    SentForm copy() {
        SentForm copy = new SentForm(this);
        copy.fields.computeIfPresent("hw-once", (k, once) -> new ArrayList<>(List.of(UUID.randomUUID().toString())));
        return copy;
    }

    void set(String name, String value) {
        fields.put(name, new ArrayList<>(List.of(value)));
    }

    void add(String name, String value) {
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    /** The fields somebody types into or chooses from; not those that the page itself carries along. */
    List<String> typed() {
        return fields.keySet().stream().filter(n -> !n.matches("hw-.*|jakarta\\..*|form.*|case|id|" + "go|save")).toList();
    }

    Reply send(Wire wire) {
        String sent = body != null ? body : encoded();
        List<String> all = new ArrayList<>(headers);
        all.add(cookie.isEmpty() ? "" : "Cookie: " + cookie);
        if (method.equals("GET")) {
            return wire.ask("GET " + path + (path.contains("?") ? "&" : "?") + sent + " HTTP/1.1", all.toArray(String[]::new));
        }
        all.add(type.isEmpty() ? "" : "Content-Type: " + type);
        return wire.post(method + " " + path + " HTTP/1.1", sent, all.toArray(String[]::new));
    }

    private String encoded() {
        return fields.entrySet().stream().flatMap(f -> f.getValue().stream().map(v -> encode(f.getKey()) + "=" + encode(v))).collect(Collectors.joining("&"));
    }

    /** Percent-encoded; half a surrogate pair goes out as the three bytes that no text may hold. */
    static String encode(String text) {
        return text.codePoints().mapToObj(c -> c >= 0xD800 && c < 0xE000 ? String.format("%%%02X%%%02X%%%02X", 0xE0 | c >> 12, 0x80 | c >> 6 & 0x3F, 0x80 | c & 0x3F)
                : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }
}
