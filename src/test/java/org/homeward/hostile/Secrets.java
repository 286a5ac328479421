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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeward.access.Permission;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.browser.PlainVisitor;
import org.jsoup.parser.Parser;

/**
 * What people wrote in cases, each sentence with the one case that it stands in: where it shows up, that case was read.
 * Nothing has to be planted for it; every column of every table that belongs to a case is in it, and of the compartments,
 * which lie sealed in the database, whatever their own pages show.
 */
final class Secrets {

    private static final int SHORTEST = 20;
    /** Nobody has this but the data-protection officer. */
    private static final Permission OFFICERS = Permission.SEE_DISCLOSURES;

    /** The title of an indicator or a step that a pathway suggests stands in a case too, and tells nothing of it. */
    private static final String OURS = config();

    /** Where a sentence stands, and what one must be permitted there, one or the other, to read it. */
    private record Place(String caseId, Permission... permissions) {

        boolean isReadBy(String user, Standing standing) {
            return Stream.of(permissions).anyMatch(permission -> standing.reaches(user, permission, caseId));
        }

        boolean isOfACompartment() {
            return Rights.isCompartment(permissions[0]);
        }
    }

    private final Map<String, Place> placeOf = new LinkedHashMap<>();
    private int columns;
    private int clinical;

    /** @param visitors who looks into the compartments, by user name */
    static Secrets now(Map<String, PlainVisitor> visitors) {
        Secrets secrets = new Secrets();
        List<String> all = new ArrayList<>();
        for (List<String> column : Tables.rows("select t.table_name, t.column_name, k.column_name from information_schema.columns t join information_schema.columns k on k.table_name = t.table_name"
                + " and (k.column_name = 'case_id' or k.table_name = 'case_file' and k.column_name = 'id') where t.table_schema = 'public' and t.data_type in ('text', 'character varying')"
                + " and t.table_name not like 'audit%' order by 1, 2")) {
            all.add("select " + column.get(1) + " as words, " + column.get(2) + " as id, '" + column.get(0) + "' as place from \"" + column.get(0) + "\"");
        }
        secrets.columns = all.size();
        Tables.rows("select words, min(id::text), min(place) from (" + String.join(" union all ", all) + ") a where length(words) >= " + SHORTEST + " and words like '% %' group by words having count(distinct id) = 1")
                .stream().filter(row -> !OURS.contains(plain(row.get(0)))).forEach(row -> secrets.placeOf.put(plain(row.get(0)), place(row.get(1), row.get(2))));
        secrets.addCompartments(visitors);
        return secrets;
    }

    /** What goes along with a case that is handed over is also for whom it is offered to. The officer watches over what was told outside, and over who came in why. */
    private static Place place(String caseId, String table) {
        return switch (table) {
            case "handover" -> new Place(caseId, Permission.OPEN_CASE, Permission.READ_HANDOVER);
            case "way_in" -> new Place(caseId, Permission.OPEN_CASE, Permission.READ_HANDOVER, OFFICERS);
            case "disclosure" -> new Place(caseId, Permission.OPEN_CASE, OFFICERS);
            default -> new Place(caseId, Permission.OPEN_CASE);
        };
    }

    private void addCompartments(Map<String, PlainVisitor> visitors) {
        int before = placeOf.size();
        List<String> cases = Tables.rows("select id::text from case_file where clinician_id is not null order by id limit 8").stream().map(row -> row.get(0)).toList();
        for (String page : PagesOfTheDemo.inTheFolder()) {
            if (Rights.isCompartment(Rights.permission(page))) {
                PagesOfTheDemo.find().addresses(page).forEach((user, found) -> Stream.concat(Stream.of(found), cases.stream().filter(id -> !found.contains("id=")).map(id -> page + "?case=" + id))
                        .forEach(address -> visitors.get(user).get(address).page().select("main [dir=auto]").stream().map(words -> plain(words.text()))
                                .filter(words -> words.length() >= SHORTEST && words.contains(" ") && !OURS.contains(words))
                                .forEach(words -> placeOf.putIfAbsent(words, new Place(Rights.caseIn(address), Rights.permission(page))))));
            }
        }
        clinical = placeOf.size() - before;
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
        return placeOf.size();
    }

    int columns() {
        return columns;
    }

    /** How many of them are clinical or sealed. */
    int ofCompartments() {
        return clinical;
    }

    /** Something in the answer that the user may not read anywhere. */
    Optional<String> toldTo(String user, Standing standing, String answer) {
        return told(Parser.unescapeEntities(answer, false), place -> place.isReadBy(user, standing));
    }

    /** Something on a paper about these cases that is of another case, or of a compartment that the user does not read. */
    Optional<String> toldBeside(Set<String> cases, String user, Standing standing, String paper) {
        return told(paper, place -> cases.contains(place.caseId) && (!place.isOfACompartment() || place.isReadBy(user, standing)));
    }

    private Optional<String> told(String text, Predicate<Place> fine) {
        String shown = plain(text);
        return placeOf.entrySet().stream().filter(secret -> shown.contains(secret.getKey())).filter(secret -> !fine.test(secret.getValue()))
                .map(secret -> "«" + secret.getKey() + "» of case " + secret.getValue().caseId).findFirst();
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
