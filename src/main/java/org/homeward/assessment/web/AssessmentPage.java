package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** One assessment, to read and to print. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class AssessmentPage {
}
