package org.homeward.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.homeward.shared.Messages;
import org.homeward.shared.Text;
import org.homeward.shared.TypedTime;

/** Times of day are typed freely and shown back as 14:05. What is no time is refused beside the field, as typed. */
@FacesConverter(forClass = LocalTime.class)
public class TimeAsTyped implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
        String text = Text.clean(typed);
        return text == null ? null : TypedTime.read(text).orElseThrow(() -> new ConverterException(new FacesMessage(
                FacesMessage.SEVERITY_ERROR, Messages.say(context.getViewRoot().getLocale(), "general.not-a-time"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
