package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The summary above a form: every sentence with the name of its field, each a link to it; fields of a later row with its number. */
@RequestScoped
@Named("formErrors")
public class FormErrors {

    /** How the id of a field in one of several rows ends, counted from 0. */
    private static final Pattern ROW = Pattern.compile(".*-(\\d{1,2})");

    @Inject
    private PageTexts page;

    /** One sentence and where it leads. */
    public record FormError(String href, String sentence) {
    }

    public List<FormError> getList() {
        List<FormError> errors = new ArrayList<>();
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                errors.add(new FormError("#" + (id == null ? "main" : id), label(faces, id) + message.getSummary()));
            }
        }
        return errors;
    }

    private String label(FacesContext faces, String id) {
        return id == null ? "" : Answer.field(faces.getViewRoot(), id).map(input -> input.getAttributes().get("label")).map(Object::toString)
                .filter(label -> !label.isEmpty()).map(label -> inRow(label, id) + ": ").orElse("");
    }

    private String inRow(String label, String id) {
        Matcher row = ROW.matcher(id);
        return row.matches() && !row.group(1).equals("0") ? page.say("general.label-in-row", label, Integer.parseInt(row.group(1)) + 1) : label;
    }
}
