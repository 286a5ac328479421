package org.homeward.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/** Reads a choice between yes and no: what is neither was not offered, and is no «no». Faces has one of its own for the class, so this one stands in faces-config.xml, which comes last. */
public class YesOrNo implements Converter<Boolean> {

    @Override
    public Boolean getAsObject(FacesContext context, UIComponent component, String typed) {
        if ("true".equals(typed) || "false".equals(typed)) {
            return Boolean.valueOf(typed);
        }
        if (component instanceof UISelectOne && typed != null && !typed.isBlank()) {
            throw new NotOffered(context);
        }
        return null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Boolean yes) {
        return yes == null ? "" : yes.toString();
    }
}
