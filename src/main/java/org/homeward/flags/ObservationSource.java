package org.homeward.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.casefile.CaseFile;

/**
 * Hands the recorded facts of one case over to the rules. Each feature that owns such facts has one; beans of this type
 * are found by themselves. No clinical feature may know this type. After recording a fact, fire {@link FactRecorded}.
 */
public interface ObservationSource {

    /** What follows the column with the case in {@link #rows}: the first and the last case of the page that is asked about. */
    String A_PAGE = " between ?1 and ?2 ";

    /** The kinds of facts that come from here; asked first, so that nothing is read that no rule needs. */
    Set<FactType> facts();

    /** What counts today: not what was entered in error. Newest first, in a bounded number of queries. */
    List<Observation> of(CaseFile file);

    /**
     * The same facts of a whole page of cases, as a query of the database, so that the nightly pass does not read one case
     * after the other: {@code case_id}, {@code row_id}, the days {@code since_on} and {@code until_on} (null while it
     * holds), and for each field a column {@code f_<name>}. It may tell a fact too many or a day too soon, which
     * {@link #of} then puts right; it may leave none out.
     */
    String rows(FactType fact, LocalDate today);
}
