package org.homeward.assessment;

import java.util.List;

/** A few needs that are talked about together. Its name stands under {@code code.need-section.<code>}. */
public record NeedSection(String code, List<Need> needs) {
}
