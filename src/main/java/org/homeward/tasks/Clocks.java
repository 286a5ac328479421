package org.homeward.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/** How long each kind of task may take: {@code config/clocks.yaml}, times like {@code 24 hours}, {@code 30 days}, {@code 6 weeks}. Calendar time. */
@Catalogue
public class Clocks {

    private static final Pattern TIME = Pattern.compile("(\\d{1,4}) (hour|day|week)s?");

    private final Map<String, Duration> times = read(Yaml.file("config/clocks.yaml"));

    public Instant due(String kind, Instant from) {
        return from.plus(time(kind));
    }

    public Duration time(String kind) {
        Duration time = times.get(kind);
        if (time == null) {
            throw new IllegalArgumentException("no clock «" + kind + "» in config/clocks.yaml");
        }
        return time;
    }

    static Map<String, Duration> read(Yaml file) {
        Map<String, Duration> times = new TreeMap<>();
        file.entries().forEach((kind, value) -> times.put(kind, duration(value)));
        return times;
    }

    private static Duration duration(Yaml value) {
        Matcher time = TIME.matcher(value.text());
        if (!time.matches()) {
            throw value.wrong("«" + value.text() + "» is not a time; write for example 24 hours, 30 days or 6 weeks");
        }
        long n = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "hour" -> Duration.ofHours(n);
            case "week" -> Duration.ofDays(7 * n);
            default -> Duration.ofDays(n);
        };
    }
}
