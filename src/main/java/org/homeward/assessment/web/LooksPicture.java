package org.homeward.assessment.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.assessment.OverTime;

/**
 * How one thing stood at each look, drawn by the server, 150 wide: time to the right, a line for each answer, the least
 * at the bottom. It stays where it was found until the next look; «not known» leaves a gap. Says nothing the table does not.
 */
public final class LooksPicture {

    private static final int LEFT = 8;
    private static final int RIGHT = 142;
    private static final int TOP = 8;
    private static final int ROW = 11;

    private final OverTime all;
    private final List<OverTime.Cell> cells;

    LooksPicture(OverTime all, OverTime.Row row) {
        this.all = all;
        this.cells = row.cells();
    }

    /** What was found at one look. */
    public record Point(int x, int y) {
    }

    /** The heights of the lines of the answers. */
    public List<Integer> getLines() {
        return IntStream.range(0, all.rungs().size()).mapToObj(this::y).toList();
    }

    public int getHeight() {
        return TOP * 2 + ROW * (all.rungs().size() - 1);
    }

    public List<Point> getPoints() {
        return IntStream.range(0, cells.size()).filter(this::isKnown).mapToObj(i -> new Point(x(i), y(rung(i)))).toList();
    }

    /** The way from look to look, as the {@code d} of a path. */
    public String getWay() {
        List<String> way = new ArrayList<>();
        boolean drawing = false;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) != null) {
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
        return cells.get(look) != null && rung(look) >= 0;
    }

    private int rung(int look) {
        return all.rungs().indexOf(cells.get(look).answer());
    }

    private int y(int rung) {
        return TOP + ROW * (all.rungs().size() - 1 - rung);
    }

    private int x(int look) {
        List<OverTime.Column> columns = all.columns();
        long days = Math.max(1, ChronoUnit.DAYS.between(columns.get(0).day(), columns.get(columns.size() - 1).day()));
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(columns.get(0).day(), columns.get(look).day()) / days);
    }
}
