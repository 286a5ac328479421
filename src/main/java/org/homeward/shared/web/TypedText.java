package org.homeward.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.homeward.shared.Text;

/** Every typed text is cleaned before a bean sees it. */
@FacesConverter(forClass = String.class)
public class TypedText implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return Text.clean(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
