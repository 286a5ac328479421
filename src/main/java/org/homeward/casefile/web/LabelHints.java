package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.casefile.Label;
import org.homeward.casefile.Labels;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.PageTexts;

/** What the browser tells whoever writes a label into a case, while they write. */
@Named
@RequestScoped
public class LabelHints {

    @Inject
    private Labels labels;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private PageTexts page;

    public List<Label> getAll() {
        return labels.all();
    }

    public String getQuoted() {
        return Label.QUOTED;
    }

    /** With a gap for the word that was written. */
    public String hint(Label label) {
        return page.say(label.refusedOfChildren() && openedCase.getFile().isChild() ? "casefile.label-refused" : "casefile.label", "{0}", page.translated(label.instead()));
    }
}
