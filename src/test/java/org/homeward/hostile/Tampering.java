package org.homeward.hostile;

import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** A form changed on its way as no page would; {@code acts} when the server may still do what an honest form asks. */
record Tampering(String name, boolean acts, Consumer<SentForm> change) {

    private static final String VIEW = SentForm.VIEW_STATE;

    /** Where the form comes from, and in what shape. None of these may change anything. */
    static List<Tampering> ofTheForm() {
        return List.of(
                idle("no token", f -> f.fields.remove("hw-token")), idle("empty token", f -> f.set("hw-token", "")),
                idle("somebody else's token", f -> f.set("hw-token", "0123456789abcdef0123456789abcdef")),
                idle("a token of ours after another", f -> f.fields.get("hw-token").add(0, "x")),
                idle("from another site", f -> f.headers.add("Sec-Fetch-Site: cross-site")),
                idle("from a site beside ours", f -> f.headers.add("Sec-Fetch-Site: same-site")),
                idle("without the session", f -> f.cookie = ""),
                idle("in the address instead", f -> f.method = "GET"), idle("PUT", f -> f.method = "PUT"), idle("PATCH", f -> f.method = "PATCH"),
                idle("DELETE", f -> f.method = "DELETE"), idle("method overridden", f -> {
                    f.method = "GET";
                    f.headers.add("X-HTTP-Method-Override: POST");
                }),
                idle("as JSON", f -> {
                    f.type = "application/json";
                    f.body = "{\"" + VIEW + "\":\"stateless\"}";
                }),
                idle("as XML with an entity", f -> {
                    f.type = "text/xml";
                    f.body = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
                }),
                idle("plain text", f -> f.type = "text/plain"), idle("no type", f -> f.type = ""),
                idle("multipart without boundary", f -> f.type = "multipart/form-data"), idle("multipart", f -> {
                    f.type = "multipart/form-data; boundary=x";
                    f.body = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../a.jsp\"\r\n\r\nb\r\n--x--\r\n";
                }),
                idle("more than 2 MB", f -> f.set("more", "x".repeat(2_100_000))), idle("in pieces", f -> {
                    f.headers.add("Transfer-Encoding: chunked");
                    f.headers.add("Content-Length: 0");
                    f.body = "0\r\n\r\n";
                }),
                idle("as a script of Faces", f -> f.headers.add("Faces-Request: partial/ajax")),
                idle("as a script of Faces, by parameter", f -> f.set("Faces-Request", "partial/ajax")));
    }

    /** What is inside. These may act or not, but not fail. */
    static List<Tampering> ofTheFields() {
        return List.of(
                open("12,000 fields more", f -> {
                    for (int i = 0; i < 12_000; i++) {
                        f.set("f" + i, "1");
                    }
                }),
                open("everything twice", f -> f.fields.values().forEach(v -> v.addAll(List.copyOf(v)))),
                open("names as of lists", f -> f.typed().forEach(n -> f.set(n + "[]", "1"))),
                open("names of other components", f -> f.typed().forEach(n -> f.set("form:" + n, "1"))),
                open("expressions as names", f -> f.set("#{currentUser.account.id}", "${1+1}")),
                open("class loader as a name", f -> f.set("class.module.classLoader.resources.context.parent.pipeline.first.pattern", "x")),
                open("forbidden fields", f -> List.of("version", "teamId", "workerId", "stage", "closedAt", "roles", "active", "admin", "account", "account.roles",
                        "createdBy", "decidedBy", "track", "number", "clinicianId", "passwordHash").forEach(n -> f.set(n, "1"))),
                open("a conversation", f -> f.set("cid", "9")), open("a button of elsewhere", f -> f.set("approve", "1")),
                open("all buttons", f -> List.of("save", "approve", "refuse", "delete", "go", "goOn", "complete", "close", "lift").forEach(n -> f.set(n, "1"))),
                open("partial processing", f -> {
                    f.set("jakarta.faces.partial.ajax", "true");
                    f.set("jakarta.faces.partial.execute", "@all");
                    f.set("jakarta.faces.partial.render", "@all");
                    f.set("jakarta.faces.source", "form");
                }),
                open("streamed content", f -> f.set("pfdrid", "x#{1+1}")), open("another window", f -> f.set("jakarta.faces.ClientWindow", "../..")),
                open("a language", f -> f.set("lang", "'-alert(1)-'")), open("a broken percent sign", f -> f.body = "a=%zz&%=%&=&&&" + VIEW + "=stateless"),
                open("bytes that are no text", f -> f.body = VIEW + "=%ff%fe%c0%80&%00=%00"), open("another character set", f -> f.type += "; charset=utf-7"),
                open("an unknown character set", f -> f.type += "; charset=nonsense"), open("no fields", f -> f.fields.clear()),
                open("case: not an id", f -> f.set("case", "1' or '1'='1")), open("case: twice", f -> f.add("case", "00000000-0000-7000-8000-000000000000")),
                open("id: not an id", f -> f.set("id", "../../../etc/passwd")));
    }

    /** What Faces remembers between page and form. Ours remember nothing; whatever is claimed must not be read. */
    static List<Tampering> ofTheViewState() {
        String serialised = Base64.getEncoder().encodeToString(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r', 0, 17, 'j', 'a', 'v', 'a'});
        return List.of(open("none", f -> f.fields.remove(VIEW)), open("empty", f -> f.set(VIEW, "")), open("nonsense", f -> f.set(VIEW, "x")),
                open("a number pair", f -> f.set(VIEW, "-123456789:987654321")), open("serialised", f -> f.set(VIEW, serialised)),
                open("long", f -> f.set(VIEW, "A".repeat(500_000))), open("twice", f -> f.add(VIEW, "1:1")), open("twice, ours last", f -> f.fields.get(VIEW).add(0, "1:1")),
                open("an expression", f -> f.set(VIEW, "#{1+1}")), open("with a NUL", f -> f.set(VIEW, "stateless\u0000")), open("in capitals", f -> f.set(VIEW, "STATELESS")),
                open("old name", f -> f.set("javax.faces.ViewState", "x")), open("markup", f -> f.set(VIEW, "\"><script>alert(1)</script>")));
    }

    private static Tampering idle(String name, Consumer<SentForm> change) {
        return new Tampering(name, false, change);
    }

    private static Tampering open(String name, Consumer<SentForm> change) {
        return new Tampering(name, true, change);
    }
}
