package org.homeward.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects every reason to say no, so that a form is answered once with all of them: {@code new Refusals().when(…).when(…).orElseGoOn()}. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    /** Notes a refusal at a field when the condition holds. */
    public Refusals when(boolean condition, String field, String key, Object... args) {
        if (condition) {
            found.add(Refusal.at(field, key, args));
        }
        return this;
    }

    public Refusals addAll(List<Refusal> more) {
        found.addAll(more);
        return this;
    }

    /** Text that must be there and fit: refuses blank text and text over {@code max} characters. */
    public Refusals required(String text, String field, int max) {
        when(text == null || text.isBlank(), field, "general.required");
        return fits(text, field, max);
    }

    /** Text that may be missing but must fit. */
    public Refusals fits(String text, String field, int max) {
        return when(text != null && text.length() > max, field, "general.too-long", max);
    }

    /** A day that must be told and has come; see {@link #dayIfTold}. */
    public Refusals day(LocalDate day, String field, LocalDate earliest, LocalDate today) {
        return when(day == null, field, "general.required").dayIfTold(day, field, earliest, today);
    }

    /** A day that lies ahead is refused, and one before the person was born. */
    public Refusals dayIfTold(LocalDate day, String field, LocalDate earliest, LocalDate today) {
        return when(day != null && day.isAfter(today), field, "general.in-future").when(day != null && day.isBefore(earliest), field, "general.before-birth");
    }

    public List<Refusal> list() {
        return List.copyOf(found);
    }

    public void orElseGoOn() {
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
