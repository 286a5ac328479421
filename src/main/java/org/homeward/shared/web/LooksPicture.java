package org.homeward.shared.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one thing stood at each look, drawn by the server, 150 wide: time in the direction of the table beside it, a line for each answer, the least
 * at the bottom. It stays where it was found until the next look; «not known» leaves a gap. Says nothing the table does not.
 */
public final class LooksPicture {

    private static final int LEFT = 8;
    private static final int RIGHT = 142;
    private static final int TOP = 8;
    private static final int ROW = 11;

    private final List<LocalDate> days;
    private final List<? extends Enum<?>> rungs;
    private final List<? extends Enum<?>> answers;

    /**
     * @param days    of the looks, the oldest first
     * @param rungs   the answers that say how much, the least first; any other answer says that it is not known
     * @param answers what was found on each day; null where it was not looked at
     */
    public LooksPicture(List<LocalDate> days, List<? extends Enum<?>> rungs, List<? extends Enum<?>> answers) {
        this.days = days;
        this.rungs = rungs;
        this.answers = answers;
    }

    /** What was found at one look. */
    public record Point(int x, int y) {
    }

    /** The heights of the lines of the answers. */
    public List<Integer> getLines() {
        return IntStream.range(0, rungs.size()).mapToObj(this::y).toList();
    }

    /** The answer of the line at the bottom. */
    public Enum<?> getLeast() {
        return rungs.get(0);
    }

    /** The answer of the line at the top. */
    public Enum<?> getMost() {
        return rungs.get(rungs.size() - 1);
    }

    public int getHeight() {
        return TOP * 2 + ROW * (rungs.size() - 1);
    }

    public List<Point> getPoints() {
        return IntStream.range(0, answers.size()).filter(this::isKnown).mapToObj(i -> new Point(x(i), y(rung(i)))).toList();
    }

    /** The way from look to look, as the {@code d} of a path. */
    public String getWay() {
        List<String> way = new ArrayList<>();
        boolean drawing = false;
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != null) {
                boolean known = isKnown(i);
                if (drawing) {
                    way.add("H" + x(i));
                }
                if (known) {
                    way.add(drawing ? "V" + y(rung(i)) : "M" + x(i) + "," + y(rung(i)));
                }
                drawing = known;
            }
        }
        return String.join(" ", way);
    }

    private boolean isKnown(int look) {
        return answers.get(look) != null && rung(look) >= 0;
    }

    private int rung(int look) {
        return rungs.indexOf(answers.get(look));
    }

    private int y(int rung) {
        return TOP + ROW * (rungs.size() - 1 - rung);
    }

    private int x(int look) {
        long all = Math.max(1, ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)));
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(days.get(0), days.get(look)) / all);
    }
}
