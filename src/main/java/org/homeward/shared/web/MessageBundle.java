package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.homeward.shared.Messages;

/** {@code #{msg['home.my-day.title']}}: a text in the language of the page. */
@RequestScoped
@Named("msg")
public class MessageBundle extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        return Messages.say(FacesContext.getCurrentInstance().getViewRoot().getLocale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
