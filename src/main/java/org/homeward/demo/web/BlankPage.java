package org.homeward.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** The layout of every page with nothing in it: what a page costs before it shows anything. Other pages are measured beside it. */
@Named
@RequestScoped
@Allowed(Permission.LIST_CASES)
public class BlankPage {
}
