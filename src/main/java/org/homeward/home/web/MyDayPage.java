package org.homeward.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** What needs me now. */
@Named
@RequestScoped
@Allowed(Permission.SEE_HOME)
public class MyDayPage {
}
