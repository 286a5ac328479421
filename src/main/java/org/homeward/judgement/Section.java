package org.homeward.judgement;

import java.util.Arrays;
import java.util.List;

/** What is written on one page and saved together. */
public enum Section {
    BASIS, SIGNS, STRENGTHS, FORMULATION, SCENARIOS, PLAN, CHANGES;

    /** Every section that has a page of its own; the changes are explained where the judgement is finished. */
    public static final List<Section> WRITTEN = List.of(BASIS, SIGNS, STRENGTHS, FORMULATION, SCENARIOS, PLAN);

    private static final String FACTOR = "PF-";

    /** Whether it looks at signs one by one instead of telling in words. */
    public boolean isOfSigns() {
        return this == SIGNS || this == STRENGTHS;
    }

    /** Whether it is the place for that sign: protective factors in the one, indicators in the other. */
    boolean asks(String about) {
        return isOfSigns() && about.startsWith(FACTOR) == (this == STRENGTHS);
    }

    public List<Part> parts() {
        return Arrays.stream(Part.values()).filter(part -> part.section() == this).toList();
    }
}
