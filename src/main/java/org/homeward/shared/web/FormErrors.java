package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The summary above a form: every sentence once, each a link to its field. */
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
                errors.add(new FormError("#" + (id == null ? "main" : id), message.getSummary()));
            }
        }
        return errors;
    }
}
