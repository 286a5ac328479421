package org.homeward.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.AccessMatrix;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.browser.PagesOfTheDemo;
import org.homeward.shared.DataClass;

/** What the access matrix and the marks in the code say, for comparing with what happens. */
final class Rights {

    /** The account of the demo that holds the role alone. */
    static final Map<String, Role> ROLES = PagesOfTheDemo.ACCOUNTS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, e -> Role.valueOf(e.getKey().toUpperCase(Locale.ROOT).replace('-', '_'))));

    private static final AccessMatrix MATRIX = new AccessMatrix();

    private Rights() {
    }

    /** What the page at that address asks for: {@code /casefile/case-list} is kept by {@code org.homeward.casefile.web.CaseListPage}. */
    static Permission permission(String page) {
        String[] parts = page.substring(1).split("/");
        String bean = Arrays.stream(parts[1].split("-")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
        try {
            return Class.forName("org.homeward." + parts[0] + ".web." + bean + "Page").getAnnotation(Allowed.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether some relation to a case would open that page to the user. */
    static boolean mayOpen(String user, String page) {
        Permission permission = permission(page);
        return permission == Permission.PUBLIC || !MATRIX.relations(List.of(ROLES.get(user)), permission).isEmpty();
    }

    /** Whether it lets into the clinical or the sealed compartment. */
    static boolean isCompartment(Permission permission) {
        return permission != Permission.PUBLIC && MATRIX.rule(permission).dataClass().compareTo(DataClass.C3) >= 0;
    }

    /** The case that an address names, or null. */
    static String caseIn(String address) {
        return address.contains("case=") ? address.replaceFirst(".*[?&]case=([0-9a-f-]{36}).*", "$1") : null;
    }
}
