package org.homeward.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number people say on the phone and write on folders: {@code HW-2026-000123-K}. Its last letter is a check
 * character (sum of digits times their place, modulo 23), so that a slip of the pen does not open another person's case.
 */
public record CaseNumber(String text) {

    private static final String CHECKS = "ABCDEFGHJKLMNPQRSTUVWXY";
    private static final Pattern SHAPE = Pattern.compile("HW-(\\d{4})-(\\d{6,7})-([A-Z])");

    public static CaseNumber of(int year, long serial) {
        String body = String.format(Locale.ROOT, "HW-%04d-%06d", year, serial);
        return new CaseNumber(body + "-" + check(body));
    }

    /** Reads a typed number, forgiving case and blanks; empty when it is none or its check character does not fit. */
    public static Optional<CaseNumber> parse(String typed) {
        Matcher shape = SHAPE.matcher(typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replace(' ', '-'));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String body = shape.group().substring(0, shape.group().length() - 2);
        return shape.group(3).charAt(0) == check(body) ? Optional.of(new CaseNumber(shape.group())) : Optional.empty();
    }

    private static char check(String body) {
        int sum = 0;
        int place = 2;
        for (char c : body.toCharArray()) {
            if (Character.isDigit(c)) {
                sum += (c - '0') * place++;
            }
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
