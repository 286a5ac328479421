package org.homeward.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Messages;
import org.homeward.shared.Text;
import org.homeward.shared.TypedDate;

/** Dates are typed freely and shown back as day/month/year. What is no date is refused beside the field, as typed. */
@FacesConverter(forClass = LocalDate.class)
public class DateAsTyped implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        String text = Text.clean(typed);
        if (text == null) {
            return null;
        }
        LocalDate today = CDI.current().select(HomewardClock.class).get().today();
        return TypedDate.read(text, today).orElseThrow(() -> new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                Messages.say(context.getViewRoot().getLocale(), "general.not-a-date"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : date.format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }
}
