package org.homeward.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a judgement says sign by sign so far. */
public final class SignReviews {

    private final Map<String, List<SignReview>> looks = new LinkedHashMap<>();

    /** @param reviews in the order in which they were saved */
    SignReviews(List<SignReview> reviews) {
        reviews.forEach(r -> looks.computeIfAbsent(r.getAbout(), k -> new ArrayList<>()).add(0, r));
    }

    /** How that sign is seen, or null while nothing is told of it. */
    public SignReview of(String about) {
        return looks.containsKey(about) && !looks.get(about).get(0).asTold().isBlank() ? looks.get(about).get(0) : null;
    }

    /** How those of a section were seen before, sign after sign, the last first. */
    public List<SignReview> earlier(Section section) {
        return looks.values().stream().flatMap(all -> all.stream().skip(1)).filter(r -> section.asks(r.getAbout()) && !r.asTold().isBlank()).toList();
    }

    /** Those of a section that something is told of, in the order in which they were first looked at. */
    public List<SignReview> told(Section section) {
        return looks.keySet().stream().map(this::of).filter(r -> r != null && section.asks(r.getAbout())).toList();
    }
}
