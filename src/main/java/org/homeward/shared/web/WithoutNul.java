package org.homeward.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request whose parameters lost the one character that no text of a database can hold, whoever reads them and by which way. */
final class WithoutNul extends HttpServletRequestWrapper {

    private static final String NUL = "\u0000";

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    private WithoutNul(HttpServletRequest request) {
        super(request);
        request.getParameterMap().forEach((name, values) -> parameters.put(name.replace(NUL, ""),
                Arrays.stream(values).map(value -> value.replace(NUL, "")).toArray(String[]::new)));
    }

    /** The request itself when nothing is to be taken away. */
    static HttpServletRequest of(HttpServletRequest request) {
        boolean clean = request.getParameterMap().entrySet().stream()
                .noneMatch(p -> p.getKey().contains(NUL) || Arrays.stream(p.getValue()).anyMatch(value -> value.contains(NUL)));
        return clean ? request : new WithoutNul(request);
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
