package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.person.Person;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** The questions every told fact of a case is asked: are its codes of their lists, do its days make sense, may it be kept about a child at all. */
@ApplicationScoped
public class FactChecks {

    static final int LONGEST_NOTE = 20_000;
    private static final Set<String> OF_THE_GROUP = Set.of("active", "recruiter");

    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;

    Checked about(CaseFile file) {
        return new Checked(file);
    }

    /** Under 18, perhaps under 18 as far as the birth is known, or on the child track whatever the papers say. Who has no known birth and is on an adult track counts as adult. */
    public boolean isChild(CaseFile file) {
        return file.isChild() || file.getPerson().ageOn(clock.today()).map(age -> age < Person.GROWN_UP).orElse(false);
    }

    /** Children under 12, or perhaps under 12; a child whose birth is not known is taken to be one. */
    boolean isUnderTwelve(CaseFile file) {
        return isChild(file) && file.getPerson().ageOn(clock.today()).map(age -> age < 12).orElse(true);
    }

    /** What somebody around the person may be: codes of {@code counterpart}, around a child under 12 nobody of the group. */
    List<String> counterparts(CaseFile file) {
        boolean underTwelve = isUnderTwelve(file);
        return codeLists.of("counterpart").stream().filter(code -> !(underTwelve && OF_THE_GROUP.contains(code))).toList();
    }

    /** The refusals that one told fact has met so far. */
    final class Checked {

        private final Refusals refusals = new Refusals();
        private final CaseFile file;

        private Checked(CaseFile file) {
            this.file = file;
        }

        /** A code that must be chosen from its list. */
        Checked code(String list, String code, String field) {
            return when(!codeLists.has(list, code), field, "casefile.choose-one");
        }

        Checked codeIfTold(String list, String code, String field) {
            return code == null ? this : code(list, code, field);
        }

        /** At least one code, each from the list. */
        Checked codes(String list, List<String> codes, String field) {
            return when(codes == null || codes.isEmpty() || !codes.stream().allMatch(c -> codeLists.has(list, c)), field, "casefile.choose-some");
        }

        /** A day that must be told, is not to come and not before the person's birth. */
        Checked day(LocalDate day, String field) {
            return when(day == null, field, "general.required").dayIfTold(day, field);
        }

        Checked dayIfTold(LocalDate day, String field) {
            refusals.dayIfTold(day, field, file.getPerson().earliestDay(), clock.today());
            return this;
        }

        /** A day that can only be in the future, or today. */
        Checked dayToCome(LocalDate day, String field) {
            return when(day != null && day.isBefore(clock.today()), field, "casefile.day-gone");
        }

        /** The end of a period: not before its beginning, not to come. */
        Checked until(LocalDate until, LocalDate from, String field) {
            return dayIfTold(until, field).when(until != null && from != null && until.isBefore(from), field, "casefile.ends-before");
        }

        /**
         * How we know it. Verified means that somebody checked it in some way on some day, and that it does not rest on
         * what nobody put their name to or what we doubt; anything else carries no such words.
         */
        Checked source(FactSource source) {
            boolean verified = source.standing() == Standing.VERIFIED;
            boolean weak = "anonymous".equals(source.sourceType()) || "hearsay".equals(source.certainty()) || "doubted".equals(source.certainty());
            boolean saysVerified = source.verifiedBy() != null || source.verifiedHow() != null || source.verifiedOn() != null;
            when(source.standing() == null, "standing", "casefile.choose-one");
            code("source-type", source.sourceType(), "sourceType").code("certainty", source.certainty(), "certainty");
            when(verified && weak, "standing", "casefile.too-weak-to-verify");
            when(!verified && source.standing() != null && saysVerified, "standing", "casefile.not-verified");
            if (verified) {
                required(source.verifiedBy(), "verifiedBy", 200).required(source.verifiedHow(), "verifiedHow", 500).day(source.verifiedOn(), "verifiedOn");
                return this;
            }
            return fits(source.verifiedBy(), "verifiedBy", 200).fits(source.verifiedHow(), "verifiedHow", 500);
        }

        /** What somebody around the person is to the group, as far as it may be kept. */
        Checked counterpart(String code) {
            return code("counterpart", code, "counterpart")
                    .when(code != null && OF_THE_GROUP.contains(code) && isUnderTwelve(file), "counterpart", "casefile.not-under-twelve");
        }

        Checked required(String text, String field, int max) {
            refusals.required(text, field, max);
            return this;
        }

        Checked fits(String text, String field, int max) {
            refusals.fits(text, field, max);
            return this;
        }

        Checked when(boolean condition, String field, String key, Object... args) {
            refusals.when(condition, field, key, args);
            return this;
        }

        /** What is never kept about anybody under 18. */
        Checked adultsOnly() {
            return when(isChild(file), "", "casefile.not-for-children");
        }

        void orElseGoOn() {
            refusals.orElseGoOn();
        }
    }
}
