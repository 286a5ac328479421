package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The summary above a form: every sentence with the name of its field, each a link to it. */
@RequestScoped
@Named("formErrors")
public class FormErrors {

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

    private static String label(FacesContext faces, String id) {
        return id == null ? "" : Answer.field(faces.getViewRoot(), id).map(input -> input.getAttributes().get("label"))
                .filter(label -> !label.toString().isEmpty()).map(label -> label + ": ").orElse("");
    }
}
