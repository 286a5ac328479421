package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeward.shared.Ids;
import org.homeward.shared.Messages;
import org.homeward.shared.Refusal;
import org.homeward.shared.Words;

/** What a page knows of itself: its message prefix ({@code /casefile/case-list.xhtml} speaks with {@code casefile.case-list.…}), language and direction. */
@RequestScoped
@Named("page")
public class PageTexts {

    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "he", "fa", "ur");

    public Locale getLocale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public String getDir() {
        return RIGHT_TO_LEFT.contains(getLocale().getLanguage()) ? "rtl" : "ltr";
    }

    public String getPrefix() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(1, view.length() - ".xhtml".length()).replace('/', '.');
    }

    public String getFeature() {
        return getPrefix().substring(0, getPrefix().indexOf('.'));
    }

    /** A text of this page, else of its feature, else a general one. */
    public String text(String id) {
        for (String prefix : List.of(getPrefix(), getFeature(), "general")) {
            if (Messages.has(prefix + "." + id)) {
                return say(prefix + "." + id);
            }
        }
        return say(getPrefix() + "." + id);
    }

    public boolean has(String id) {
        return List.of(getPrefix(), getFeature(), "general").stream().anyMatch(prefix -> Messages.has(prefix + "." + id));
    }

    public String say(String key, Object... args) {
        return Messages.say(getLocale(), key, args);
    }

    /** The sentence of a rule that said no; what it takes from a catalogue is translated too. */
    public String refused(Refusal refusal) {
        return say(refusal.key(), Stream.of(refusal.arguments()).map(part -> part instanceof String text ? translated(text) : part).toArray());
    }

    /** What a catalogue says in English, in the language of the page where somebody translated it. */
    public String translated(String sentence) {
        return words().translated(sentence);
    }

    /** The words for a code of a code list. */
    public String code(String list, Object code) {
        return words().code(list, code);
    }

    public String codes(String list, Collection<?> codes) {
        return words().codes(list, codes);
    }

    public Words words() {
        return new Words(getLocale());
    }

    /** The sentence after an act was done, named by {@code ?done=}; only keys that exist are said. */
    public String getDone() {
        String done = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("done");
        return done != null && done.matches("[a-z-]{1,60}") && Messages.has("done." + done) ? say("done." + done) : null;
    }

    /** A token that lets one form be sent once. */
    public String getFreshToken() {
        return Ids.next().toString();
    }
}
