package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** The flags of a case; {@link FlagsOfCase} reads them. */
@Named
@RequestScoped
@Allowed(Permission.READ_FLAGS)
public class FlagsPage {
}
