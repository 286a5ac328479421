package org.homeward.hostile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer must never tell: classes, stack traces, the database, the server's files and its name. */
final class Leaks {

    private static final Pattern TELLING = Pattern.compile("\\b(?:java|javax|com\\.sun|org\\.(?:homeward|glassfish|apache|jboss|omnifaces|eclipse|h2|postgresql)|jakarta\\.(?!faces\\.ViewState))\\.?"
            + "[a-z]+\\.\\w+|\\b\\w+Exception\\b|\\bat \\w+(?:\\.\\w+)+\\(|\\b(?:JdbcSQL|PSQL|SQLSTATE|ORA-\\d)|root:x:0|(?i:payara|glassfish|grizzly|catalina|mojarra|\\.jar!)|"
            + Pattern.quote(System.getProperty("user.dir")) + "|" + Pattern.quote(System.getProperty("java.io.tmpdir")));

    private Leaks() {
    }

    static Optional<String> in(String body) {
        Matcher telling = TELLING.matcher(body);
        return telling.find() ? Optional.of(telling.group()) : Optional.empty();
    }
}
