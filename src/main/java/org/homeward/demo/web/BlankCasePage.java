package org.homeward.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** The layout of every page of a case with nothing in it; see {@link BlankPage}. */
@Named
@RequestScoped
@Allowed(Permission.OPEN_CASE)
public class BlankCasePage {
}
