package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.AccessMatrix;
import org.homeward.access.AccessRule.State;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Role;
import org.homeward.shared.DataClass;
import org.homeward.shared.Words;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.PageTexts;

/** What one role may do, as the access matrix decides it, by the class of the data that its acts touch. */
@Named
@RequestScoped
@Allowed(Permission.SEE_ROLES)
public class RolesPage {

    @Inject
    private AccessMatrix matrix;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;

    /**
     * One act the role may do, in words.
     *
     * @param through the relations to a case that are enough
     * @param state   while it is open, once it is closed, or empty
     */
    public record Act(String words, String through, String state) {
    }

    /** The role in the address; the first one when it names none. */
    public Role getRole() {
        return Stream.of(Role.values()).filter(role -> role.code().equals(request.getParameter("role"))).findFirst().orElse(Role.SOCIAL_WORKER);
    }

    public List<Choice> getRoles() {
        return Stream.of(Role.values()).map(role -> new Choice(role.code(), texts.code("role", role))).toList();
    }

    /** The classes of data that acts of this role touch. */
    public List<DataClass> getClasses() {
        return Stream.of(DataClass.values()).filter(dataClass -> !acts(dataClass).isEmpty()).toList();
    }

    public List<Act> acts(DataClass dataClass) {
        return permissions().filter(permission -> matrix.rule(permission).dataClass() == dataClass && !relations(permission).isEmpty())
                .map(permission -> new Act(texts.code("permission", permission),
                        texts.codes("relation", relations(permission)),
                        matrix.rule(permission).state() == State.ANY ? "" : texts.text(Words.codeOf(matrix.rule(permission).state()))))
                .toList();
    }

    /** The acts that are closed to whoever holds this role, even if another role of theirs allows them. */
    public List<String> getDenied() {
        return permissions().filter(permission -> matrix.rule(permission).cells().get(getRole()).denied())
                .map(permission -> texts.code("permission", permission)).toList();
    }

    /** The roles that nobody holds together with this one. */
    public List<String> getApart() {
        return Stream.of(Role.values()).filter(other -> other != getRole() && matrix.neverTogether(EnumSet.of(other, getRole())).isPresent())
                .map(other -> texts.code("role", other)).toList();
    }

    private Set<Relation> relations(Permission permission) {
        return matrix.relations(EnumSet.of(getRole()), permission);
    }

    private static Stream<Permission> permissions() {
        return Stream.of(Permission.values()).filter(permission -> permission != Permission.PUBLIC);
    }
}
