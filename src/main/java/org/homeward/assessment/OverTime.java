package org.homeward.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How some things stood each time somebody looked, the latest looks one beside the other. Each thing stands for itself:
 * nothing here is added up.
 *
 * @param columns the latest looks, at most {@link #MOST}, the oldest first
 * @param rows    one for each thing that was looked at, in the order of its catalogue
 * @param rungs   the answers that say how much, the least first; any other answer says that it is not known
 */
public record OverTime(List<Column> columns, List<Row> rows, List<? extends Enum<?>> rungs) {

    /** More looks than that nobody compares; the earlier ones are read one by one. */
    static final int MOST = 6;

    /** One look: its day and, for needs, the assessment; null for all else. */
    public record Column(LocalDate day, UUID assessment) {
    }

    /** One thing, with a cell for each column; null where it was not looked at. */
    public record Row(String about, List<Cell> cells) {
    }

    /** What was found, and how that differs from the look before: a {@link Change} or a {@link Trend}. */
    public record Cell(Enum<?> answer, Enum<?> change) {
    }

    /** One thing looked at once. */
    record Look<E extends Enum<E>>(String about, Column column, E answer) {
    }

    static <E extends Enum<E>> OverTime of(List<String> catalogue, List<Look<E>> oldestFirst, List<E> rungs, BiFunction<E, E, ? extends Enum<?>> change) {
        List<Column> all = oldestFirst.stream().map(Look::column).distinct().toList();
        List<Column> latest = all.subList(Math.max(0, all.size() - MOST), all.size());
        return new OverTime(latest, catalogue.stream().filter(about -> oldestFirst.stream().anyMatch(look -> look.about().equals(about)))
                .map(about -> new Row(about, cells(oldestFirst.stream().filter(look -> look.about().equals(about)).toList(), latest, change))).toList(), rungs);
    }

    /** Of two looks at one thing on one day the later one counts. */
    private static <E extends Enum<E>> List<Cell> cells(List<Look<E>> looks, List<Column> columns, BiFunction<E, E, ? extends Enum<?>> change) {
        Map<Column, Cell> cells = new HashMap<>();
        E before = null;
        for (Look<E> look : looks) {
            cells.put(look.column(), new Cell(look.answer(), change.apply(before, look.answer())));
            before = look.answer();
        }
        return columns.stream().map(cells::get).toList();
    }
}
