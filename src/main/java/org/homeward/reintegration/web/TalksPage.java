package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** Every talk about the plan, with the plan as it stood each time. What it shows is the opened plan's. */
@Named
@RequestScoped
@Allowed(Permission.READ_PLAN)
public class TalksPage {
}
