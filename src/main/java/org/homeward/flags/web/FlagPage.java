package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** One flag with everything that stands behind it; {@link ShownFlag} reads it. */
@Named
@RequestScoped
@Allowed(Permission.READ_FLAGS)
public class FlagPage {
}
