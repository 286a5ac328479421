/**
 * What a person needs, what keeps them well, and which reasons of joining are still there: looked at together with the
 * person, again and again. Start with {@link org.homeward.assessment.NeedsAssessment}. Nothing here is added up.
 */
package org.homeward.assessment;
