package org.homeward.casefile;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.shared.Ids;
import org.homeward.shared.Text;

/**
 * Which cases somebody asks for: exactly what stands in the address of the case list. The list, its count, the export
 * and every number elsewhere that links to the list are made from one such query, so that they cannot disagree.
 * A parameter that makes no sense is as good as none.
 *
 * @param given the parameters by name, without blank ones; page and sort are among them
 */
public record CaseQuery(Map<String, String> given) {

    public static final CaseQuery ALL_OPEN = new CaseQuery(Map.of());
    /** As the worker to ask for: cases that nobody has yet. */
    public static final String NOBODY = "none";

    private static final int LONGEST = 200;

    /** Which cases by whether work goes on. */
    public enum State { OPEN, CLOSED, ALL }

    /** What the list can be sorted by. */
    public enum Sort { NAME, NUMBER, STAGE, CONTACT, OPENED }

    public CaseQuery {
        TreeMap<String, String> kept = new TreeMap<>();
        given.forEach((name, typed) -> Optional.ofNullable(Text.clean(typed)).filter(t -> t.length() <= LONGEST).ifPresent(t -> kept.put(name, t)));
        given = java.util.Collections.unmodifiableMap(kept);
    }

    /** The query that stands in an address: what comes after the question mark. A part that is broken asks for nothing. */
    public static CaseQuery of(String address) {
        Map<String, String> given = new TreeMap<>();
        Arrays.stream((address == null ? "" : address).split("&")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .forEach(part -> given.put(decode(part[0]), decode(part[1])));
        return new CaseQuery(given);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // a broken part
        }
    }

    /** The same query with one thing more, or another value of it; an empty value takes it away. The list begins at its first page again. */
    public CaseQuery with(String name, String wanted) {
        Map<String, String> changed = new TreeMap<>(given);
        changed.remove("page");
        changed.put(name, wanted == null ? "" : wanted);
        return new CaseQuery(changed);
    }

    public CaseQuery without(String name) {
        return with(name, "");
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** A name in any script, or a case number or its beginning. */
    public Optional<String> text() {
        return get("q");
    }

    public Optional<Stage> stage() {
        return get("stage").flatMap(s -> constant(Stage.class, s));
    }

    public Optional<Track> track() {
        return get("track").flatMap(t -> constant(Track.class, t));
    }

    public Optional<UUID> worker() {
        return get("worker").flatMap(Ids::parse);
    }

    public boolean withoutWorker() {
        return given.getOrDefault("worker", "").equals(NOBODY);
    }

    public Optional<UUID> team() {
        return get("team").flatMap(Ids::parse);
    }

    public Optional<String> language() {
        return get("language");
    }

    /** Cases whose person or family we have not spoken with for at least so many days, 1 to 3650. */
    public Optional<Integer> quietDays() {
        return get("quiet").filter(d -> d.matches("\\d{1,4}")).map(Integer::valueOf).filter(d -> d >= 1 && d <= 3650);
    }

    /** Cases opened on that day or later. */
    public Optional<LocalDate> openedSince() {
        return get("since").flatMap(CaseQuery::day);
    }

    /** Open cases, unless the query says otherwise; a search by text or stage looks among all. */
    public State state() {
        return get("state").flatMap(s -> constant(State.class, s)).orElse(text().isPresent() || stage().isPresent() ? State.ALL : State.OPEN);
    }

    public Sort sort() {
        return get("sort").flatMap(s -> constant(Sort.class, s.replaceFirst("^-", ""))).orElse(Sort.NAME);
    }

    public boolean descending() {
        return given.getOrDefault("sort", "").startsWith("-");
    }

    public int page() {
        return get("page").filter(p -> p.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
    }

    /** The query as it stands in an address, without the page: {@code stage=plan&worker=…}, empty for all open cases. */
    public String address() {
        Function<String, String> encode = text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        return given.entrySet().stream().filter(e -> !e.getKey().equals("page"))
                .map(e -> encode.apply(e.getKey()) + "=" + encode.apply(e.getValue())).collect(Collectors.joining("&"));
    }

    /** The address of the list of exactly these cases. */
    public String path() {
        return "/casefile/case-list" + (address().isEmpty() ? "" : "?" + address());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(d -> d.getYear() >= 1900 && d.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // as good as none
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst();
    }
}
