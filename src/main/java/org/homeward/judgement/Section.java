package org.homeward.judgement;

import java.util.Arrays;
import java.util.List;

/** What is written on one page and saved together. */
public enum Section {
    BASIS, FORMULATION, SCENARIOS, PLAN, CHANGES;

    /** Every section that has a page of its own; the changes are explained where the judgement is finished. */
    public static final List<Section> WRITTEN = List.of(BASIS, FORMULATION, SCENARIOS, PLAN);

    public List<Part> parts() {
        return Arrays.stream(Part.values()).filter(part -> part.section() == this).toList();
    }
}
