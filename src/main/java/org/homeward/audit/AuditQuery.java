package org.homeward.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.access.Relation;
import org.homeward.shared.Text;
import org.homeward.shared.TypedDate;

/**
 * Which rows of the audit somebody asks for: exactly what stands in the address of the audit page. What makes no sense
 * is as good as missing.
 *
 * @param given the parameters by name
 */
public record AuditQuery(Map<String, String> given) {

    private static final int LONGEST = 100;

    /** Keeps what is typed and not blank; days may be typed in any way that forms take. */
    public static AuditQuery from(Map<String, String> address, LocalDate today) {
        Map<String, String> kept = new TreeMap<>();
        for (String name : new String[] {"user", "act", "kind", "number", "relation", "words", "outcome", "page"}) {
            Optional.ofNullable(Text.clean(address.get(name))).filter(t -> t.length() <= LONGEST).ifPresent(t -> kept.put(name, t));
        }
        for (String name : new String[] {"from", "until"}) {
            Optional.ofNullable(Text.clean(address.get(name))).flatMap(t -> TypedDate.read(t, today)).ifPresent(d -> kept.put(name, d.toString()));
        }
        return new AuditQuery(kept);
    }

    /** A user name. */
    public Optional<String> user() {
        return get("user").map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The beginning of an act's name. */
    public Optional<String> act() {
        return get("act").filter(a -> a.matches("[A-Za-z.]+"));
    }

    /** A case number, as typed. */
    public Optional<String> number() {
        return get("number");
    }

    public Optional<AuditRow.Outcome> outcome() {
        return get("outcome").flatMap(code -> constant(AuditRow.Outcome.class, code));
    }

    public Optional<AuditKind> kind() {
        return get("kind").flatMap(code -> constant(AuditKind.class, code));
    }

    /** Through which relation the case was opened. */
    public Optional<Relation> relation() {
        return get("relation").flatMap(code -> constant(Relation.class, code));
    }

    /** What somebody was looked for by; known to who asks, never kept. */
    public Optional<String> words() {
        return get("words");
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equalsIgnoreCase(code.replace('-', '_'))).findFirst();
    }

    public Optional<LocalDate> from() {
        return get("from").flatMap(AuditQuery::day);
    }

    /** The last day, included. */
    public Optional<LocalDate> until() {
        return get("until").flatMap(AuditQuery::day);
    }

    public int page() {
        return get("page").filter(p -> p.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
    }

    AuditQuery onPage(int page) {
        Map<String, String> other = new TreeMap<>(given);
        other.put("page", String.valueOf(page));
        return new AuditQuery(other);
    }

    /** The query as it stands in an address, without the page. */
    public String address() {
        return given.entrySet().stream().filter(e -> !e.getKey().equals("page"))
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // as good as none
        }
    }
}
