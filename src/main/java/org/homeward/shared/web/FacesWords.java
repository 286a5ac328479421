package org.homeward.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.homeward.shared.Messages;

/** What Faces itself says beside a field, in our words and in the language of the page: its own speak of a «Validation Error» and know no Arabic. */
public class FacesWords extends ResourceBundle {

    private static final Map<String, String> OURS = Map.of(
            "jakarta.faces.component.UISelectOne.INVALID", "general.not-offered",
            "jakarta.faces.component.UISelectMany.INVALID", "general.not-offered",
            "jakarta.faces.converter.EnumConverter.ENUM", "general.not-offered",
            "jakarta.faces.converter.BooleanConverter.BOOLEAN", "general.not-offered",
            "jakarta.faces.converter.IntegerConverter.INTEGER", "general.not-a-number");

    @Override
    protected Object handleGetObject(String key) {
        return OURS.containsKey(key) ? Messages.say(FacesContext.getCurrentInstance().getViewRoot().getLocale(), OURS.get(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(OURS.keySet());
    }
}
