package org.homeward.access.web;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Denied;
import org.homeward.access.NamedCase;
import org.homeward.access.Permission;
import org.homeward.shared.NotThereException;

/**
 * Every page asks for the permission that its bean names: {@code /casefile/case-list.xhtml} is kept by
 * {@code caseListPage}, whose class carries {@link Allowed}. A page whose bean says nothing is there for nobody, and a
 * page about a case is not there for whoever may not do in that case what the page is for.
 */
public class PageGuard implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        // decided once the view is known
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getResponseComplete()) {
            return;
        }
        String view = faces.getViewRoot().getViewId();
        if (!view.startsWith("/WEB-INF/errors/")) {
            admit(view.replaceFirst("\\.xhtml$", ""));
        }
    }

    private static void admit(String page) {
        CurrentUser user = CDI.current().select(CurrentUser.class).get();
        NamedCase named = CDI.current().select(NamedCase.class).get();
        Permission permission = permission(page);
        user.onPage(page);
        if (!user.may(permission) || named.isNamed() && !named.allows(permission)) {
            CDI.current().getBeanManager().getEvent().fire(new Denied(page));
            throw new NotThereException(page + " is not for " + user.getRoles());
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** What the page of that address asks for. */
    static Permission permission(String view) {
        Allowed allowed = beanClass(beanName(view)).getAnnotation(Allowed.class);
        if (allowed == null) {
            throw new NotThereException(view + " has no permission");
        }
        return allowed.value();
    }

    /** {@code /casefile/case-list.xhtml} → {@code caseListPage}. */
    static String beanName(String view) {
        String address = view.replaceFirst("(\\.xhtml)?(\\?.*)?$", "");
        String page = address.substring(address.lastIndexOf('/') + 1);
        StringBuilder name = new StringBuilder();
        for (String word : page.split("-")) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name + "Page";
    }

    private static Class<?> beanClass(String name) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        if (bean == null) {
            throw new NotThereException("no bean " + name);
        }
        return bean.getBeanClass();
    }
}
