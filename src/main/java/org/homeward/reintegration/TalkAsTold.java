package org.homeward.reintegration;

import java.time.LocalDate;

/**
 * What is typed after a talk about the plan.
 *
 * @param comment          what the person says about it, in their words; needed when they do not agree fully
 * @param disagreement     who else sees it differently, and why
 * @param wishes           of a child: what they wish, in their words; needed for a child
 * @param guardianTookPart of a child: whether the guardian took part; needed for a child
 * @param guardianWhyNot   needed when the guardian did not
 * @param reviewOn         when the plan is looked at again
 * @param reviewWhy        needed when that is later than the programme's clock says
 * @param frequency        how often we are in touch until then: a code of {@code plan-frequency}, or null
 */
public record TalkAsTold(LocalDate heldOn, Agreed agreed, String comment, String disagreement, String wishes, Boolean guardianTookPart,
        String guardianWhyNot, LocalDate reviewOn, String reviewWhy, String frequency) {
}
