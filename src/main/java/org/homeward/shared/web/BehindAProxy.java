package org.homeward.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.homeward.shared.Setting;

/**
 * Learns from the TLS proxies of {@code HOMEWARD_PROXY} who really asks and whether the way was encrypted; what anybody
 * else says about that is not believed. With a proxy set, whoever comes another way or without encryption gets nothing,
 * except the sign of life.
 */
public class BehindAProxy extends HttpFilter {

    private final transient Set<String> proxies;

    public BehindAProxy() {
        this(Setting.of("homeward.proxy").orElse(""));
    }

    BehindAProxy(String setting) {
        proxies = Set.copyOf(Arrays.asList(setting.isBlank() ? new String[0] : setting.trim().split("[,\\s]+")));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (proxies.isEmpty() || request.isSecure()) {
            chain.doFilter(request, response);
        } else if (proxies.contains(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
            chain.doFilter(new Forwarded(request, asker(request)), response);
        } else if (request.getRequestURI().equals("/live")) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The last in the chain who is no proxy of ours: what stands before it, anybody may have written. */
    private String asker(HttpServletRequest request) {
        List<String> chain = new java.util.ArrayList<>();
        Collections.list(request.getHeaders("X-Forwarded-For")).forEach(line -> chain.addAll(Arrays.asList(line.split(","))));
        Collections.reverse(chain);
        return chain.stream().map(String::trim).filter(address -> !proxies.contains(address)).findFirst()
                .filter(address -> address.matches("[0-9a-fA-F.:]{2,45}")).orElse(request.getRemoteAddr());
    }

    /** The request as the proxy received it. */
    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String asker;

        Forwarded(HttpServletRequest request, String asker) {
            super(request);
            this.asker = asker;
        }

        @Override
        public String getRemoteAddr() {
            return asker;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getScheme() {
            return "https";
        }
    }
}
