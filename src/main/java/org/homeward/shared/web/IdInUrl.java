package org.homeward.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.homeward.shared.Ids;

/** Reads ids from URLs and selects; what is no id counts as none. */
@FacesConverter(forClass = UUID.class)
public class IdInUrl implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String typed) {
        return Ids.parse(typed).orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
