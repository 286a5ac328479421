package org.homeward.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehindAProxyTest {

    private static final String OURS = "10.0.0.1, 10.0.0.2";

    /** What the application is told: address and whether it is encrypted, or the status of the refusal. */
    private static String told(String setting, String from, String protocol, String path, String... forwardedFor) throws Exception {
        HttpServletRequest request = fake(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getRemoteAddr" -> from;
            case "isSecure" -> false;
            case "getHeader" -> args[0].equals("X-Forwarded-Proto") ? protocol : null;
            case "getHeaders" -> Collections.enumeration(List.of(forwardedFor));
            case "getRequestURI" -> path;
            default -> null;
        });
        List<String> result = new ArrayList<>();
        HttpServletResponse response = fake(HttpServletResponse.class, (name, args) -> name.equals("sendError") && result.add(args[0].toString()) ? null : null);
        new BehindAProxy(setting).doFilter(request, response, (asked, answered) -> result.add(asked.getRemoteAddr() + " " + asked.isSecure()));
        assertThat(result).hasSize(1);
        return result.get(0);
    }

    private interface Answers {
        Object to(String method, Object[] args);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answers.to(method.getName(), args)));
    }

    @Test
    void our_proxy_is_believed_who_asks_and_that_the_way_was_encrypted() throws Exception {
        assertThat(told(OURS, "10.0.0.1", "https", "/home/my-day", "192.0.2.7")).isEqualTo("192.0.2.7 true");
        assertThat(told(OURS, "10.0.0.2", "https", "/home/my-day", "192.0.2.7, 10.0.0.1")).isEqualTo("192.0.2.7 true");
        assertThat(told(OURS, "10.0.0.2", "https", "/home/my-day", "192.0.2.7", "10.0.0.1")).isEqualTo("192.0.2.7 true");
        assertThat(told(OURS, "10.0.0.1", "https", "/home/my-day")).isEqualTo("10.0.0.1 true");
    }

    @Test
    void what_stood_in_the_header_before_our_proxy_wrote_into_it_is_not_believed() throws Exception {
        assertThat(told(OURS, "10.0.0.1", "https", "/home/my-day", "127.0.0.1, 192.0.2.7")).isEqualTo("192.0.2.7 true");
        assertThat(told(OURS, "10.0.0.1", "https", "/home/my-day", "<script>")).isEqualTo("10.0.0.1 true");
    }

    @Test
    void nobody_else_is_believed_nor_served() throws Exception {
        assertThat(told(OURS, "192.0.2.9", "https", "/home/my-day", "10.0.0.1")).isEqualTo("403");
        assertThat(told(OURS, "10.0.0.1", "http", "/home/my-day", "192.0.2.7")).isEqualTo("403");
        assertThat(told(OURS, "10.0.0.1", null, "/home/my-day")).isEqualTo("403");
        assertThat(told(OURS, "127.0.0.1", null, "/live")).isEqualTo("127.0.0.1 false");
    }

    @Test
    void without_a_proxy_the_headers_mean_nothing() throws Exception {
        assertThat(told("", "192.0.2.9", "https", "/home/my-day", "127.0.0.1")).isEqualTo("192.0.2.9 false");
    }
}
