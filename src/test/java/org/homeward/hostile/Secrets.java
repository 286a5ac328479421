package org.homeward.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * What people wrote in cases, each sentence with the one case that it stands in: where it shows up, that case was read.
 * Nothing has to be planted for it; every column of every table that belongs to a case is in it.
 */
final class Secrets {

    private static final int SHORTEST = 20;

    /** The title of an indicator or a step that a pathway suggests stands in a case too, and tells nothing of it. */
    private static final String OURS = config();

    private final Map<String, String> caseOf = new LinkedHashMap<>();
    private int columns;

    static Secrets now() {
        Secrets secrets = new Secrets();
        List<String> all = new ArrayList<>();
        for (List<String> column : Tables.rows("select t.table_name, t.column_name, k.column_name from information_schema.columns t join information_schema.columns k on k.table_name = t.table_name"
                + " and (k.column_name = 'case_id' or k.table_name = 'case_file' and k.column_name = 'id') where t.table_schema = 'public' and t.data_type in ('text', 'character varying')"
                + " and t.table_name not like 'audit%' order by 1, 2")) {
            all.add("select " + column.get(1) + " as words, " + column.get(2) + " as id from \"" + column.get(0) + "\"");
        }
        secrets.columns = all.size();
        Tables.rows("select words, min(id::text) from (" + String.join(" union all ", all) + ") a where length(words) >= " + SHORTEST + " and words like '% %' group by words having count(distinct id) = 1")
                .stream().filter(row -> !OURS.contains(plain(row.get(0)))).forEach(row -> secrets.caseOf.put(plain(row.get(0)), row.get(1)));
        return secrets;
    }

    private static String config() {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return plain(all.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return caseOf.size();
    }

    int columns() {
        return columns;
    }

    /** Something in the answer from a case that the user does not reach at all. */
    Optional<String> toldTo(String user, Standing standing, String answer) {
        String shown = plain(Parser.unescapeEntities(answer, false));
        return caseOf.entrySet().stream().filter(secret -> shown.contains(secret.getKey())).filter(secret -> !standing.opens(user, secret.getValue()))
                .map(secret -> "«" + secret.getKey() + "» of case " + secret.getValue()).findFirst();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
