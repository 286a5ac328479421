package org.homeward.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sealed audit in a file: a line for each seal, and after it a line for each of its rows. Values are written as in an
 * address, with blanks between; a value that is not there is a tilde. Read from its beginning to its end, once.
 */
final class FileRecord implements SealedRecord {

    private static final String NOTHING = "~";
    private static final int BEFORE_VALUES = 3;
    private static final int MOMENT = Leaf.COLUMNS.indexOf("at");
    private static final HexFormat HEX = HexFormat.of();

    private final BufferedReader file;
    private final List<Place> places = new ArrayList<>();
    private String line;
    private long rows;

    FileRecord(Path path) {
        try {
            file = Files.newBufferedReader(path);
            line = file.readLine();
        } catch (IOException e) {
            throw new IllegalStateException("The file " + path + " cannot be read.", e);
        }
    }

    /** Writes a seal. */
    static void write(Seal seal, Writer out) throws IOException {
        line(out, "seal", seal.number(), seal.firstPlace(), seal.rows(), HEX.formatHex(seal.root()), HEX.formatHex(seal.head()), HEX.formatHex(seal.signature()), seal.sealedAt());
    }

    /** Writes a row with its values in the order of {@link Leaf#COLUMNS}. */
    static void write(long place, byte[] leaf, Object[] values, Writer out) throws IOException {
        line(out, "row", IntStream.range(0, BEFORE_VALUES - 1 + values.length)
                .mapToObj(i -> i == 0 ? place : i == 1 ? HEX.formatHex(leaf) : values[i - BEFORE_VALUES + 1]).toArray());
    }

    private static void line(Writer out, String kind, Object... values) throws IOException {
        out.write(kind + " " + Arrays.stream(values).map(v -> v == null ? NOTHING : URLEncoder.encode(v.toString(), StandardCharsets.UTF_8)).collect(Collectors.joining(" ")) + "\n");
    }

    @Override
    public List<Seal> seals(long afterNumber, int most) {
        places.clear();
        List<Seal> seals = new ArrayList<>();
        while (line != null && (seals.size() < most || line.startsWith("row "))) {
            String[] words = line.split(" ");
            try {
                if (words[0].equals("seal")) {
                    seals.add(new Seal(Long.parseLong(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]), HEX.parseHex(words[4]), HEX.parseHex(words[5]),
                            HEX.parseHex(words[6]), Instant.parse(plain(words[7]))));
                } else {
                    places.add(new Place(Long.parseLong(words[1]), plain(words[BEFORE_VALUES]), HEX.parseHex(words[2]), SealedRecord.hash(values(words))));
                    rows++;
                }
                line = file.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw new IllegalStateException("This is no line of an audit: " + line, e);
            }
        }
        return seals;
    }

    private static Object[] values(String[] words) {
        Object[] values = new Object[Leaf.COLUMNS.size()];
        for (int i = 0; i < values.length; i++) {
            String value = plain(words[BEFORE_VALUES + i]);
            values[i] = i == MOMENT && value != null ? Instant.parse(value) : value;
        }
        return values;
    }

    private static String plain(String word) {
        return word.equals(NOTHING) ? null : URLDecoder.decode(word, StandardCharsets.UTF_8);
    }

    @Override
    public List<Place> places(long first, long last) {
        return places.stream().filter(p -> p.place() >= first && p.place() <= last).toList();
    }

    @Override
    public List<String> unsealed(Instant before) {
        return List.of(); // what was never sealed is never in such a file
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
