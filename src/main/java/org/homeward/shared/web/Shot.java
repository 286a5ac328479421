package org.homeward.shared.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a page without state carries in its form: what was stored when the page was made.
 *
 * @param version the stored version; -1 when the form carried nothing readable, so that every field counts as changed
 * @param form    the stored fields
 * @param open    the fields somebody still has to choose for, with what they held before both changed them
 */
record Shot(long version, Map<String, String> form, Map<String, String> open) {

    static final Shot NONE = new Shot(-1, Map.of(), Map.of());

    String write() {
        Map<String, String> all = new TreeMap<>();
        form.forEach((field, text) -> all.put("form." + field, text));
        open.forEach((field, text) -> all.put("open." + field, text));
        all.put("version", String.valueOf(version));
        String pairs = all.entrySet().stream().map(e -> code(e.getKey()) + "=" + code(e.getValue())).collect(Collectors.joining("&"));
        return Base64.getUrlEncoder().encodeToString(pairs.getBytes(StandardCharsets.UTF_8));
    }

    static Shot read(String carried) {
        Map<String, String> form = new TreeMap<>();
        Map<String, String> open = new TreeMap<>();
        long version = -1;
        try {
            for (String pair : new String(Base64.getUrlDecoder().decode(carried == null ? "" : carried), StandardCharsets.UTF_8).split("&")) {
                String name = URLDecoder.decode(pair.substring(0, pair.indexOf('=')), StandardCharsets.UTF_8);
                String text = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
                if (name.equals("version")) {
                    version = Long.parseLong(text);
                } else {
                    (name.startsWith("open.") ? open : form).put(name.substring("form.".length()), text);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return NONE; // no page of ours wrote this
        }
        return new Shot(version, form, open);
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
