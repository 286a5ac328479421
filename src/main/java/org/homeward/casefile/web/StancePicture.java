package org.homeward.casefile.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.casefile.DatedAnswer;
import org.homeward.casefile.StanceHistory;

/**
 * The answers to one question drawn by the server, 340 wide: time to the right, a row for each answer that was given, a
 * line for each voice. A line that changes rows is a change of mind. The rows are names and no scale: none is worth more.
 */
public final class StancePicture {

    private static final int LEFT = 14;
    private static final int RIGHT = 326;
    private static final int ROW = 38;
    /** How far below the upper end of its row a line runs, so that the name of the row has room above it. */
    private static final int BELOW_NAME = 24;
    /** Voices that say the same on the same day stand one above the other. */
    private static final int APART = 5;
    private static final int LINE_OF_TEXT = 18;
    private static final List<String> SHAPES = List.of("M%d,%dm-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z", "M%d,%dm-5,-5h10v10h-10z", "M%d,%dm0,-7l7,7l-7,7l-7,-7z");

    private final List<DatedAnswer> answers;
    private final List<String> rows;
    private final List<String> voices;

    StancePicture(StanceHistory history, List<String> inOrder) {
        answers = history.counting();
        rows = inOrder.stream().filter(code -> answers.stream().anyMatch(a -> a.getAnswer().equals(code))).toList();
        voices = answers.stream().map(DatedAnswer::getVoice).distinct().sorted().toList();
    }

    /** A text at a height: the name of a row, or of a voice. */
    public record Label(String code, int y) {
    }

    /** What one voice said: its place among the voices, from 0; the points of its line; the shapes that mark its answers; its line of the key. */
    public record Line(String voice, int number, String points, String marks, int keyY, String keyMark) {
    }

    public List<Label> getRows() {
        return rows.stream().map(code -> new Label(code, rows.indexOf(code) * ROW + 12)).toList();
    }

    public List<Line> getLines() {
        return voices.stream().map(this::line).toList();
    }

    private Line line(String voice) {
        int number = voices.indexOf(voice);
        List<String> points = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int last = -1;
        for (DatedAnswer answer : answers.stream().filter(a -> a.getVoice().equals(voice)).toList()) {
            int x = x(answer.getSaidOn());
            int y = rows.indexOf(answer.getAnswer()) * ROW + BELOW_NAME + number * APART;
            if (last >= 0) {
                points.add(x + "," + last);
            }
            points.add(x + "," + y);
            marks.append(shape(number, x, y));
            last = y;
        }
        int keyY = rows.size() * ROW + LINE_OF_TEXT * (number + 2);
        return new Line(voice, number % SHAPES.size(), points.stream().collect(Collectors.joining(" ")), marks.toString(), keyY, shape(number, LEFT, keyY - 4));
    }

    private static String shape(int number, int x, int y) {
        return SHAPES.get(number % SHAPES.size()).formatted(x, y);
    }

    private int x(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(getFirstDay(), getLastDay()));
        return (int) (LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(getFirstDay(), day) / days);
    }

    public int getCount() {
        return answers.size();
    }

    public int getHeight() {
        return rows.size() * ROW + LINE_OF_TEXT * (voices.size() + 2);
    }

    /** Where the days are written under the rows. */
    public int getDaysY() {
        return rows.size() * ROW + LINE_OF_TEXT - 2;
    }

    public LocalDate getFirstDay() {
        return answers.get(0).getSaidOn();
    }

    public LocalDate getLastDay() {
        return answers.get(answers.size() - 1).getSaidOn();
    }
}
