package org.homeward.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.shared.Ids;

/**
 * Which open tasks somebody asks for: exactly what stands in the address of the page «Work due». The list and every
 * number that links to it are made from one such query.
 *
 * @param whose  the user's own, or those of every case the user may see
 * @param due    narrows by time
 * @param worker only what this worker has to do, or null
 * @param kind   only this kind, or null
 * @param page   from 1
 */
public record TaskQuery(Whose whose, Due due, UUID worker, String kind, int page) {

    /** Whose work. */
    public enum Whose { MINE, ALL }

    /** When it is due: late by now; late or before the day ends; after today, within seven days. */
    public enum Due { ANY, LATE, NOW, COMING }

    public static final TaskQuery MINE = new TaskQuery(Whose.MINE, Due.ANY, null, null, 1);

    /** Reads the parameters of an address; what makes no sense is as good as missing. */
    public static TaskQuery from(Map<String, String> address) {
        return new TaskQuery(constant(Whose.class, address.get("whose")).orElse(Whose.MINE), constant(Due.class, address.get("due")).orElse(Due.ANY),
                Ids.parse(address.get("worker")).orElse(null),
                Optional.ofNullable(address.get("kind")).filter(k -> k.matches("[a-z-]{1,40}")).orElse(null),
                Optional.ofNullable(address.get("page")).filter(p -> p.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1));
    }

    public TaskQuery due(Due when) {
        return new TaskQuery(whose, when, worker, kind, 1);
    }

    public TaskQuery of(UUID someWorker) {
        return new TaskQuery(Whose.ALL, due, someWorker, kind, 1);
    }

    public TaskQuery page(int number) {
        return new TaskQuery(whose, due, worker, kind, number);
    }

    /** The parameters as they stand in an address, without the page. */
    public String address() {
        Map<String, String> parts = new TreeMap<>();
        if (whose != Whose.MINE) {
            parts.put("whose", "all");
        }
        if (due != Due.ANY) {
            parts.put("due", due.name().toLowerCase(Locale.ROOT));
        }
        if (worker != null) {
            parts.put("worker", worker.toString());
        }
        if (kind != null) {
            parts.put("kind", kind);
        }
        return parts.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("&"));
    }

    /** The address of the list of exactly these tasks. */
    public String path() {
        return "/tasks/work-due" + (address().isEmpty() ? "" : "?" + address());
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equalsIgnoreCase(code)).findFirst();
    }
}
