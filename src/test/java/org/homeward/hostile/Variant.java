package org.homeward.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.homeward.hostile.Wire.Reply;

/** Another way of writing a page's address, by which somebody might get past the door. */
record Variant(String name, String method, UnaryOperator<String> path, List<String> headers) {

    /** Asks for that address in this way. */
    Reply ask(Wire wire, String address, String cookie) {
        int query = address.indexOf('?');
        String page = query < 0 ? address : address.substring(0, query);
        List<String> all = new ArrayList<>(headers.stream().map(h -> h.replace("{page}", page).replace("{address}", address)).toList());
        all.add(cookie.isEmpty() ? "" : "Cookie: " + cookie);
        return wire.ask(method + " " + path.apply(page) + (query < 0 ? "" : address.substring(query)) + " HTTP/1.1", all.toArray(String[]::new));
    }

    /** All of them; {@code /casefile/case} stands for any page. */
    static List<Variant> all() {
        List<Variant> all = new ArrayList<>(List.of(
                way("as it is", p -> p), way("file name", p -> p + ".xhtml"), way("prefix mapping", p -> "/faces" + p),
                way("prefix mapping and file", p -> "/faces" + p + ".xhtml"), way("prefix twice", p -> "/faces/faces" + p + ".xhtml"),
                way("prefix, two slashes", p -> "/faces/" + p + ".xhtml"), way(".jsf", p -> p + ".jsf"), way(".faces", p -> p + ".faces"),
                way(".jsp", p -> p + ".jsp"), way(".XHTML", p -> p + ".XHTML"), way(".xhtml.xhtml", p -> p + ".xhtml.xhtml"),
                way(".xhtml/", p -> p + ".xhtml/"), way(".xhtml;", p -> p + ".xhtml;"), way(".xhtml;x=y", p -> p + ".xhtml;x=y"),
                way(".xhtml%20", p -> p + ".xhtml%20"), way(".xhtml%00", p -> p + ".xhtml%00"), way(".xhtml%23", p -> p + ".xhtml%23"),
                way(".%78html", p -> p + ".%78html"), way("%2exhtml", p -> p + "%2exhtml"), way("%252exhtml", p -> p + "%252exhtml"),
                way(";jsessionid", p -> p + ";jsessionid=1"), way(";x=y", p -> p + ";x=y"), way("; inside", p -> inside(p, ";x=y/")),
                way("; first", p -> "/;x=y" + p), way("leading ;", p -> "/;" + p), way("slash after", p -> p + "/"), way("two slashes before", p -> "/" + p),
                way("two slashes inside", p -> inside(p, "//")), way("three slashes", p -> "//" + p), way("/./", p -> "/." + p), way("/./ inside", p -> inside(p, "/./")),
                way("/x/../", p -> "/x/.." + p), way("/../", p -> "/.." + p), way("/..;/", p -> "/x/..;" + p), way("/.;/", p -> "/.;" + p),
                way("from the open sign-in", p -> "/access/sign-in/../.." + p), way("from the sign-in, ..;", p -> "/access/sign-in/..;/..;" + p),
                way("from the assets", p -> "/assets/.." + p), way("from the assets, %2e", p -> "/assets/%2e%2e" + p),
                way("from the assets, %2f", p -> "/assets/..%2f" + p.substring(1)), way("from the assets, ..;", p -> "/assets/..;" + p),
                way("from the assets, encoded twice", p -> "/assets/%252e%252e" + p), way("from the assets, \\", p -> "/assets/..\\" + p.substring(1)),
                way("from the resources", p -> "/jakarta.faces.resource/.." + p), way("from the resources, %2f", p -> "/jakarta.faces.resource/..%2f" + p.substring(1)),
                way("as a resource", p -> "/jakarta.faces.resource" + p + ".xhtml"), way("as a resource of the folder above", p -> "/jakarta.faces.resource/case.xhtml?ln=../casefile&page=" + p),
                way("as an asset", p -> "/assets" + p), way("from alive", p -> "/live/.." + p), way("from alive, ;", p -> "/live;/.." + p),
                way("after alive", p -> "/live" + p), way("from the favicon", p -> "/favicon.ico/.." + p),
                way("%2e%2e", p -> "/x/%2e%2e" + p), way("%2f inside", p -> inside(p, "%2f")), way("%5c inside", p -> inside(p, "%5c")), way("\\ inside", p -> inside(p, "\\")),
                way("%2f first", p -> "/%2f" + p), way("%00 after", p -> p + "%00"), way("%0a after", p -> p + "%0a"), way("%0d%0a after", p -> p + "%0d%0aX:y"),
                way("%20 after", p -> p + "%20"), way("%09 after", p -> p + "%09"), way("%23 after", p -> p + "%23"), way("%3f after", p -> p + "%3f"),
                way("dot after", p -> p + "."), way("~ after", p -> p + "~"), way("first letter encoded", p -> "/%" + Integer.toHexString(p.charAt(1)) + p.substring(2)),
                way("encoded twice", p -> "/%25" + Integer.toHexString(p.charAt(1)) + p.substring(2)), way("overlong UTF-8 slash", p -> inside(p, "%c0%af")),
                way("overlong UTF-8 dots", p -> "/x/%c0%ae%c0%ae" + p), way("%u002f", p -> inside(p, "%u002f")), way("broken %", p -> p + "%zz"),
                way("upper case", p -> p.toUpperCase(Locale.ROOT)), way("first letter upper case", p -> "/" + Character.toUpperCase(p.charAt(1)) + p.substring(2)),
                way("WEB-INF before", p -> "/WEB-INF/.." + p), way("in WEB-INF", p -> "/WEB-INF" + p + ".xhtml"), way("in web-inf", p -> "/web-inf" + p + ".xhtml"),
                way("in %57EB-INF", p -> "/%57EB-INF" + p + ".xhtml"), way("absolute", p -> "http://127.0.0.1" + p), way("absolute, elsewhere", p -> "http://evil.example" + p),
                way("absolute, no slash", p -> "http:" + p), way("fragment", p -> p + "#/access/sign-in"), way("home in the query", p -> "/access/sign-in?to=" + p),
                way("partial request", p -> p, "Faces-Request: partial/ajax", "X-Requested-With: XMLHttpRequest"), way("as our script", p -> p, "X-Homeward: 1"),
                way("as a reader of heads", "HEAD", p -> p), way("OPTIONS", "OPTIONS", p -> p), way("TRACE", "TRACE", p -> p), way("PUT", "PUT", p -> p),
                way("DELETE", "DELETE", p -> p), way("PATCH", "PATCH", p -> p), way("POST", "POST", p -> p), way("PROPFIND", "PROPFIND", p -> p), way("get", "get", p -> p),
                way("FOO", "FOO", p -> p)));
        for (String header : List.of("X-Original-URL: {address}", "X-Rewrite-URL: {address}", "X-Forwarded-Host: evil.example", "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-User: admin", "X-Remote-User: admin", "Forwarded: for=127.0.0.1;host=evil.example", "X-HTTP-Method-Override: POST",
                "X-Forwarded-Prefix: /assets", "Authorization: Basic YWRtaW46YWRtaW4=", "Cookie: hw-session=", "Cookie: JSESSIONID=1; hw-session=admin",
                "Host: evil.example", "Host: localhost", "Referer: http://127.0.0.1/home/my-day", "Faces-Request: partial/ajax")) {
            all.add(way(header, p -> p, header));
            all.add(way("front page with " + header, p -> "/access/sign-in", header));
        }
        return all;
    }

    private static Variant way(String name, UnaryOperator<String> path, String... headers) {
        return new Variant(name, "GET", path, List.of(headers));
    }

    private static Variant way(String name, String method, UnaryOperator<String> path) {
        return new Variant(name, method, path, List.of());
    }

    /** The page's address with something else for its second slash. */
    private static String inside(String page, String instead) {
        return page.substring(0, page.indexOf('/', 1)) + instead + page.substring(page.indexOf('/', 1) + 1);
    }
}
