/** The pages of assessments. */
package org.homeward.assessment.web;
