package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The main menu: each feature offers its entries, each user sees those they may use. */
@RequestScoped
@Named
public class Menu {

    @Inject
    @Any
    private Instance<MenuEntry> offered;

    public List<MenuEntry> getEntries() {
        return StreamSupport.stream(offered.spliterator(), false).filter(MenuEntry::isOpen)
                .sorted(Comparator.comparingInt(MenuEntry::getOrder)).toList();
    }

    /** The address of this page without its extension. */
    public String getHere() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
    }
}
