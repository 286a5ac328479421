package org.homeward.judgement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.homeward.judgement.Direction;
import org.homeward.judgement.Presence;
import org.homeward.judgement.Relevance;
import org.homeward.judgement.Sign;
import org.homeward.judgement.SignAsTold;
import org.homeward.shared.Text;
import org.homeward.shared.web.AskedForm;

/** Some signs as typed: of each the three answers and the two sides. */
public class SignsForm implements AskedForm {

    private static final String PRESENCE = "presence";
    private static final String RELEVANCE = "relevance";
    private static final String DIRECTION = "direction";
    private static final String FOR = "for";
    private static final String AGAINST = "against";
    private static final List<String> CHOSEN = List.of(PRESENCE, RELEVANCE, DIRECTION);

    private final List<Sign> signs;
    private final BiFunction<Sign, String, String> labels;
    private final Map<String, String> typed = new TreeMap<>();

    /** @param labels what the field about a sign is called, by the sign and the end of the field's name */
    SignsForm(List<Sign> signs, BiFunction<Sign, String, String> labels) {
        this.signs = signs;
        this.labels = labels;
    }

    /** Fills it with what is stored. */
    SignsForm stored() {
        signs.stream().filter(sign -> sign.now() != null).map(sign -> sign.now().asTold()).forEach(told -> {
            put(told, PRESENCE, told.presence());
            put(told, RELEVANCE, told.relevance());
            put(told, DIRECTION, told.direction());
            put(told, FOR, told.evidenceFor());
            put(told, AGAINST, told.evidenceAgainst());
        });
        return this;
    }

    private void put(SignAsTold told, String what, Object value) {
        if (value != null) {
            typed.put(SignAsTold.field(told.about(), what), value.toString());
        }
    }

    List<SignAsTold> told() {
        return signs.stream().map(Sign::about).map(about -> new SignAsTold(about, typed(about, PRESENCE).map(Presence::valueOf).orElse(null),
                typed(about, RELEVANCE).map(Relevance::valueOf).orElse(null), typed(about, DIRECTION).map(Direction::valueOf).orElse(null),
                typed(about, FOR).orElse(null), typed(about, AGAINST).orElse(null))).toList();
    }

    private Optional<String> typed(String about, String what) {
        return Optional.ofNullable(typed.get(SignAsTold.field(about, what))).map(Text::clean);
    }

    @Override
    public Map<String, String> getTyped() {
        return typed;
    }

    @Override
    public String label(String field) {
        return signs.stream().filter(sign -> field.startsWith(SignAsTold.field(sign.about(), ""))).findFirst().map(sign -> labels.apply(sign, what(field))).orElse(field);
    }

    @Override
    public boolean isWords(String field) {
        return !CHOSEN.contains(what(field));
    }

    @Override
    public Optional<String> codes(String field) {
        return isWords(field) ? Optional.empty() : Optional.of("judgement-" + what(field));
    }

    private static String what(String field) {
        return field.substring(field.lastIndexOf('-') + 1);
    }
}
