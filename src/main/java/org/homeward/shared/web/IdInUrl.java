package org.homeward.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Ids;

/** Reads ids: from an address, where what is no id counts as none, and from choices, where nothing but what is offered can be chosen. */
@FacesConverter(forClass = UUID.class)
public class IdInUrl implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String typed) {
        Optional<UUID> id = Ids.parse(typed);
        if (id.isEmpty() && component instanceof UISelectOne && typed != null && !typed.isBlank()) {
            throw new NotOffered(context);
        }
        return id.orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
