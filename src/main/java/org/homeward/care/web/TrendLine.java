package org.homeward.care.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.care.QuestionnaireResult;
import org.homeward.care.ScaleResult;

/** A line drawn by the server: where each result stands on a picture of 340 × 170, time to the right, points upwards. Says nothing a table could not. */
public final class TrendLine {

    private static final int LEFT = 30;
    private static final int RIGHT = 325;
    private static final int TOP = 14;
    private static final int BOTTOM = 145;

    private final List<QuestionnaireResult> results;
    private final int highest;
    private final Integer cut;

    TrendLine(List<QuestionnaireResult> oldestFirst) {
        results = oldestFirst;
        ScaleResult last = oldestFirst.get(oldestFirst.size() - 1).getMain();
        highest = last.highest();
        cut = last.cut();
    }

    /** One result on the picture. */
    public record Point(int x, int y, int points) {
    }

    public List<Point> getPoints() {
        LocalDate first = day(0);
        long days = Math.max(1, ChronoUnit.DAYS.between(first, day(results.size() - 1)));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            long x = LEFT + 12 + (RIGHT - LEFT - 24) * ChronoUnit.DAYS.between(first, day(i)) / days;
            points.add(new Point((int) x, y(value(i)), value(i)));
        }
        return points;
    }

    /** As the {@code points} of a polyline. */
    public String getPath() {
        return getPoints().stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
    }

    public boolean isCutKnown() {
        return cut != null;
    }

    public Integer getCut() {
        return cut;
    }

    public int getCutY() {
        return y(cut);
    }

    /** On the side of the cut-off line where the course does not begin. */
    public int getCutLabelY() {
        return value(0) >= cut ? getCutY() + 11 : getCutY() - 4;
    }

    public int getHighest() {
        return highest;
    }

    public LocalDate getFirstDay() {
        return day(0);
    }

    public LocalDate getLastDay() {
        return day(results.size() - 1);
    }

    private LocalDate day(int i) {
        return results.get(i).getAnsweredOn();
    }

    private int value(int i) {
        return results.get(i).getMain().points();
    }

    private int y(int points) {
        return BOTTOM - (BOTTOM - TOP) * points / highest;
    }
}
