package org.homeward.flags;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule as one query over a page of cases: those in which it is met by a record that was no evidence of this indicator
 * before. It asks for a day more than the rule does, because a moment is a day only in the programme's time zone; the
 * rule itself, asked about the cases that were found, has the last word.
 */
final class RuleQuery {

    private static final int YOUTH = 12;

    private final Indicator indicator;
    private final Function<FactType, String> rows;
    private final LocalDate today;

    /** @param rows the query that tells the facts of a kind, {@link ObservationSource#rows} */
    RuleQuery(Indicator indicator, Function<FactType, String> rows, LocalDate today) {
        this.indicator = indicator;
        this.rows = rows;
        this.today = today;
    }

    /** The ids of the cases between {@code ?1} and {@code ?2}, in order. */
    String sql() {
        String met = indicator.rule().orElseThrow().ways().stream().map(this::way).collect(Collectors.joining(" union "));
        return "select c.id from case_file c join person p on p.id = c.person_id where c.id in (" + met + ") and c.stage not in ('CLOSED', 'TRANSFERRED',"
                + " 'DECLINED', 'DUPLICATE')" + ageAllows() + " and not exists (select 1 from task t where t.case_id = c.id and t.ended_at is null and t.kind = '"
                + EvaluatingRules.CHILD_TASK + "' and t.path like '%indicator=" + indicator.code() + "') order by c.id";
    }

    private String ageAllows() {
        if (indicator.appliesTo().contains(AgeGroup.C)) {
            return "";
        }
        return indicator.appliesTo().stream().anyMatch(AgeGroup::isChild) ? " and (p.birth_date is null or p.birth_date <= date '" + today.minusYears(YOUTH) + "')"
                : " and c.track <> 'CHILD'";
    }

    private String way(Rule.Way way) {
        String met = way.when().stream().filter(c -> c.count() > 1 || way.when().size() > 1)
                .map(c -> "select case_id from (" + rows.apply(c.fact()) + ") f where " + answers(c, 1) + " group by case_id having count(*) >= " + c.count() + " intersect ")
                .collect(Collectors.joining());
        String fresh = way.when().stream().map(c -> "select case_id from (" + rows.apply(c.fact()) + ") f where " + answers(c, 1) + " and not exists (select 1 from flag_evidence e"
                + " join flag g on g.id = e.flag_id where g.case_id = f.case_id and g.indicator = '" + indicator.code() + "' and e.row_id = f.row_id)")
                .collect(Collectors.joining(" union ", "select case_id from (", ") fresh"));
        String not = way.unless().stream().map(c -> " except select case_id from (" + rows.apply(c.fact()) + ") f where " + answers(c, -1)
                + " group by case_id having count(*) >= " + c.count()).collect(Collectors.joining());
        return "select case_id from (" + met + fresh + not + ") way";
    }

    /** @param slack 1 asks for a day more than the clause does, -1 for a day less */
    private String answers(Clause clause, int slack) {
        List<String> all = clause.where().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(e -> answers(clause.fact().fields().get(e.getKey()), e.getValue())).collect(Collectors.toList());
        all.add("(since_on is null or since_on <= " + day(slack) + ")");
        if (clause.within() > 0) {
            all.add("(until_on is null or until_on >= " + day(-clause.within() - slack) + ")");
        }
        if (clause.lasting() > 0) {
            all.add("until_on is null and (since_on is null or since_on < " + day(slack - clause.lasting()) + ")");
        }
        return String.join(" and ", all);
    }

    private static String answers(FactType.Field field, Clause.Condition condition) {
        String column = "f_" + field.name().replace('-', '_');
        if (condition.words().isEmpty()) {
            return column + " between " + condition.atLeast() + " and " + condition.atMost();
        }
        List<String> words = condition.words().stream().sorted().map(word -> word.replace("'", "''")).toList();
        return field.several() ? words.stream().map(word -> "concat(',', " + column + ", ',') like '%," + word + ",%'").collect(Collectors.joining(" or ", "(", ")"))
                : words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", column + " in (", ")"));
    }

    private String day(int later) {
        return "date '" + today.plusDays(later) + "'";
    }
}
