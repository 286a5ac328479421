package org.homeward.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rows that a spreadsheet opens as text and nothing else. A cell that a spreadsheet could take for a formula,
 * also behind blanks or invisible characters, gets an apostrophe in front, and so does each line inside a cell, because
 * some programs begin a cell at every line; every cell is quoted; the file begins with a byte order mark, so that names
 * in every script survive.
 */
public final class Csv {

    private static final String UNSEEN = "[\\uFEFF\\p{Cntrl}\\p{Cf}\\s\\p{Z}]*";
    private static final String SIGN = "[=+\\-@|%＝＋－＠｜％]";
    private static final Pattern FORMULA = Pattern.compile(UNSEEN + SIGN + ".*", Pattern.DOTALL);
    private static final Pattern FORMULA_IN_A_LINE = Pattern.compile("([\\r\\n\\u0085\\u2028\\u2029]" + UNSEEN + ")(" + SIGN + ")");

    private final Writer out;

    /** Begins a file. The writer must write UTF-8; closing it is the caller's. */
    public Csv(Writer out) {
        this.out = out;
        write("\uFEFF");
    }

    /** One row; null becomes an empty cell. */
    public void row(Object... cells) {
        write(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(Object content) {
        String text = content == null ? "" : content.toString();
        String safe = (FORMULA.matcher(text).matches() ? "'" : "") + FORMULA_IN_A_LINE.matcher(text).replaceAll("$1'$2");
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
