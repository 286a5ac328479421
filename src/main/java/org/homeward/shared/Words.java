package org.homeward.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How things are said in one language: sentences, codes, days. Pages and papers say them alike. */
public record Words(Locale locale) {

    public String say(String key, Object... args) {
        return Messages.say(locale, key, args);
    }

    /** What a catalogue says in English, in this language where somebody translated it. */
    public String translated(String sentence) {
        return Translations.say(locale, sentence);
    }

    /** The words for a code of a code list or a constant of an enum; empty for none. */
    public String code(String list, Object code) {
        if (code == null || code.toString().isEmpty()) {
            return "";
        }
        String text = code instanceof Enum<?> e ? codeOf(e) : code.toString();
        String key = "code." + list + "." + text;
        return Messages.has(key) ? say(key) : text;
    }

    /** The words for several codes of a list, as a list for the eye that needs no comma of any language. */
    public String codes(String list, Collection<?> codes) {
        return codes.stream().map(code -> code(list, code)).collect(Collectors.joining(" · "));
    }

    /** How a constant of an enum stands in files, addresses and message keys: {@code in-crisis}. */
    public static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String date(LocalDate date) {
        return date == null ? "" : date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dates()));
    }

    public String day(Instant moment, ZoneId zone) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, zone));
    }

    public String moment(Instant moment, ZoneId zone) {
        return moment == null ? "" : moment.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(dates()));
    }

    /** English without a country would write days the American way; everybody else here writes the day first. */
    private Locale dates() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
