package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.PossibleMatches;
import org.homeward.shared.Text;

/**
 * A piece of a page, for whoever registers somebody: {@code /casefile/possible-matches?name=…&born=…}. A form without
 * scripts includes the same piece after it was sent: {@code /WEB-INF/parts/possible-matches.xhtml} with {@code name} and {@code born}.
 */
@Named
@RequestScoped
@Allowed(Permission.REGISTER)
public class PossibleMatchesPage {

    private static final int LONGEST = 200;
    private static final PossibleMatches.Found NOTHING = new PossibleMatches.Found(List.of(), false);

    @Inject
    private PossibleMatches possibleMatches;
    @Inject
    private HttpServletRequest request;

    private final Map<String, PossibleMatches.Found> found = new HashMap<>();

    /** Looked for once a request, however often the page asks; not at all before a name is typed. */
    public PossibleMatches.Found find(String name, String born) {
        return name == null || name.isBlank() ? NOTHING : found.computeIfAbsent(name + "\n" + born, asked -> possibleMatches.find(name, born));
    }

    public String getName() {
        return parameter("name");
    }

    public String getBorn() {
        return parameter("born");
    }

    private String parameter(String name) {
        String text = Text.clean(request.getParameter(name));
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
