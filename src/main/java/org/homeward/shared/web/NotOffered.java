package org.homeward.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import org.homeward.shared.Messages;

/** Somebody sent a choice that the page did not offer. */
class NotOffered extends ConverterException {

    private static final long serialVersionUID = 1;

    NotOffered(FacesContext context) {
        super(new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.say(context.getViewRoot().getLocale(), "general.not-offered"), null));
    }
}
