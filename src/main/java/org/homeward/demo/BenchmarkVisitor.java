package org.homeward.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.access.DemoAccounts;

/** Somebody who signs in, asks for pages and sends forms over HTTP, as a browser would. */
final class BenchmarkVisitor {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String url;

    /** @param url where Homeward answers, with a slash at the end */
    BenchmarkVisitor(String url, String userName) throws IOException, InterruptedException {
        this.url = url;
        send(form("access/sign-in", Map.of("userName", userName, "password", DemoAccounts.PASSWORD, "go", "")));
    }

    /** Waits until Homeward has come up around whoever asks; at most two minutes. */
    static void awaitAnswer(String url) throws InterruptedException {
        for (int i = 0; i < 600 && !answers(url); i++) {
            Thread.sleep(200);
        }
    }

    private static boolean answers(String url) throws InterruptedException {
        try {
            HttpRequest live = HttpRequest.newBuilder(URI.create(url + "live")).build();
            return HttpClient.newHttpClient().send(live, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(URI.create(url + path)).build(), 200);
    }

    /** A filled-in form, ready to be sent: what was typed, and what the page itself put into it. */
    HttpRequest form(String path, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(get(path));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        return HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream().map(f -> encode(f.getKey()) + "=" + encode(f.getValue())).collect(Collectors.joining("&"))))
                .build();
    }

    /** Sends a form that must be taken. */
    String send(HttpRequest form) throws IOException, InterruptedException {
        return ask(form, 303);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String ask(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }
}
