package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;

/**
 * Two people edit the same thing: nobody's words are lost. The form carries what was stored when it was opened; at
 * saving, fields that only one of the two changed are brought together silently, fields that both changed are shown
 * side by side (before, theirs, mine) and somebody chooses. Everything typed stays in the form; saving again checks again.
 *
 * <p>The form is a small class with getters and setters whose names are the ids of the fields; {@link Coded} says
 * which hold codes. A page that edits uses it so:
 * <pre>{@code
 * public void open() {                        // f:viewAction, on GET
 *     Stored<Form> stored = stored();
 *     form = stored.form();
 *     conflict.opened(stored);
 * }
 * public void save() {                        // the button
 *     answer.to(() -> conflict.settle(form, this::stored, version -> useCase.change(id, form.told(), version)), () -> "/x/y?done=…");
 * }
 * private Conflict.Stored<Form> stored() {    // as it is in the database now
 *     Thing thing = useCase.read(id);
 *     return new Conflict.Stored<>(Form.of(thing), thing.getVersion(), Optional::empty);
 * }
 * }</pre>
 * and has {@code <hw:conflict/>} first in its {@code hw:form}. The use case refuses an older version with
 * {@link org.homeward.shared.ChangedMeanwhileException}; that and a lost race in the database come back here.
 */
@Named
@RequestScoped
public class Conflict {

    /** How often a lost race is tried again before the person is asked to. */
    private static final int ATTEMPTS = 3;

    @Inject
    private PageTexts page;
    @Inject
    private Shown show;

    private UnaryOperator<String> sent;
    private Shot shot;
    private FormFields fields;
    private Map<String, String> mine = Map.of();
    private List<String> taken = List.of();
    private Stored<?> now;

    /**
     * What the database holds.
     *
     * @param form    as the page would show it
     * @param version that a save may overwrite
     * @param changed says, when asked, who changed it last and when, for the heading; may say nothing
     */
    public record Stored<F>(F form, long version, Supplier<Optional<Change>> changed) {
    }

    /** Who changed something, and when. */
    public record Change(String by, Instant at) {
    }

    /** One field that both changed; {@code both}: whether the two texts can be kept one after the other. See {@link #words}. */
    public record Row(String field, String before, String theirs, String mine, boolean both, String choice) {
    }

    protected Conflict() {
    }

    @Inject
    Conflict(HttpServletRequest request) {
        this(request::getParameter);
    }

    Conflict(UnaryOperator<String> sent) {
        this.sent = sent;
    }

    /** The page is opened: what is stored now is what the form will carry. */
    public void opened(Stored<?> stored) {
        shot = new Shot(stored.version(), new FormFields(stored.form()).read(), Map.of());
    }

    /**
     * Brings what was typed together with what is stored and saves it.
     *
     * @param typed  the form as sent; afterwards it holds what was brought together
     * @param stored reads what the database holds now
     * @param save   the act, given the version it may overwrite
     * @throws RefusedException when somebody has to choose; {@code hw:conflict} then shows the table
     */
    public <F> void settle(F typed, Supplier<Stored<F>> stored, LongConsumer save) {
        fields = new FormFields(typed);
        shot = Shot.read(sent.apply("hw-shown"));
        boolean chosen = choose();
        for (int attempt = 1;; attempt++) {
            bringTogether(stored.get(), chosen);
            try {
                save.accept(now.version());
                return;
            } catch (RuntimeException e) {
                if (!Answer.changedMeanwhile(e) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Puts what was chosen for the fields open so far into the form; false when one is left open. */
    private boolean choose() {
        Map<String, String> form = fields.read();
        boolean all = true;
        for (String field : shot.open().keySet()) {
            String theirs = shot.form().get(field);
            switch (choice(field)) {
                case "theirs" -> ThreeWay.put(form, field, theirs);
                case "both" -> ThreeWay.put(form, field, both(theirs, form.get(field)));
                case "mine" -> { } // as typed
                default -> all = false;
            }
        }
        if (all) {
            fields.write(form);
        }
        return all;
    }

    private String choice(String field) {
        String choice = sent.apply("hw-keep-" + field);
        return choice == null || choice.equals("both") && !fields.isWords(field) ? "" : choice;
    }

    private static String both(String theirs, String mine) {
        if (theirs == null || mine == null) {
            return theirs == null ? mine : theirs;
        }
        return theirs + (theirs.length() + mine.length() > 100 || (theirs + mine).contains("\n") ? "\n\n" : ", ") + mine;
    }

    private void bringTogether(Stored<?> current, boolean chosen) {
        now = current;
        mine = fields.read();
        Map<String, String> theirs = new FormFields(current.form()).read();
        ThreeWay merge = current.version() == shot.version() ? new ThreeWay(mine, taken, List.of()) : ThreeWay.of(shot.form(), theirs, mine);
        Map<String, String> open = new TreeMap<>(chosen ? Map.of() : shot.open());
        merge.open().forEach(field -> open.putIfAbsent(field, shot.form().getOrDefault(field, "")));
        fields.write(merge.merged());
        taken = merge.taken();
        mine = merge.merged();
        shot = new Shot(current.version(), theirs, open);
        if (!open.isEmpty()) {
            throw new RefusedException(List.of(Refusal.of("general.both-changed")));
        }
    }

    /** What the form carries; see {@code hw:conflict}. */
    public String getCarried() {
        return shot == null ? sent.apply("hw-shown") : shot.write();
    }

    /** The fields to choose for; empty when there is nothing to settle. */
    public List<Row> getRows() {
        return fields == null ? List.of() : shot.open().entrySet().stream().map(open -> row(open.getKey(), open.getValue())).toList();
    }

    private Row row(String field, String before) {
        return new Row(field, before, shot.form().get(field), mine.get(field), fields.isWords(field), choice(field));
    }

    /** The labels of the fields that only the other one changed and that were taken over. */
    public String getTaken() {
        return taken.stream().map(this::label).collect(Collectors.joining(", "));
    }

    /** What the field is called on the page. */
    public String label(String field) {
        return fields.label(field).orElseGet(() -> page.text(field));
    }

    /** Who was faster and when, if known. */
    public String getWho() {
        return now.changed().get().map(change -> page.say("general.changed-by", change.by(), show.moment(change.at())))
                .orElseGet(() -> page.say("general.changed-by-somebody"));
    }

    /** The words for what a field held or holds. */
    public String words(String field, String text) {
        if (text == null || text.isEmpty()) {
            return page.say("general.nothing-there");
        }
        if (fields.codes(field).isPresent()) {
            return Arrays.stream(text.split(",")).map(code -> page.code(fields.codes(field).get(), fields.code(field, code)))
                    .collect(Collectors.joining(", "));
        }
        if (text.equals("true") || text.equals("false")) {
            return page.say(text.equals("true") ? "general.yes" : "general.no");
        }
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? show.date(LocalDate.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text; // looks like a day and is none: shown as it came
        }
    }
}
