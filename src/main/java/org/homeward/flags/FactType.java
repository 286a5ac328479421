package org.homeward.flags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.shared.Words;

/**
 * The kinds of recorded facts that a rule may look at, each with the fields it may ask about. This list is closed on
 * purpose: no clinical content, no belief or practice, no looks, no kinship, no origin, no free text is a kind of fact.
 */
public enum FactType {

    /** Contact of the person with somebody outside; {@code from-person}: the person began or answered it. */
    OUTSIDE_CONTACT(codes("counterpart", "counterpart"), yesNo("from-person"), codes("wanted", "contact-wanted"),
            several("purpose", "contact-purpose"), codes("channel", "contact-channel")),
    /** Our own contact with the person or family, or the attempt. */
    OUR_CONTACT(yesNo("reached")),
    /** Where the person stands moved from one recorded answer to another; {@code towards}: away from the group, or back. */
    STANCE_CHANGE(choice("towards", "away", "back")),
    /** How the person came back. */
    RETURN_JOURNEY(codes("entry", "entry-route"), codes("known-to-authorities", "answer")),
    /** The person was publicly said to be dead and is alive. */
    DEATH_REPORT(),
    /** A paper was reported lost. */
    LOST_DOCUMENT(codes("kind", "document-type")),
    /** Something the person told was compared with something else. */
    STATEMENT_CHECK(codes("result", "check-result")),
    /** Training in the territory, as told by an adult. */
    TRAINING(codes("kind", "training")),
    /** What support there is in the home. */
    HOME_SUPPORT(choice("partner", "imprisoned", "dead", "missing"), number("other-adults")),
    /** An agreed appointment of any service; nothing about what it is for. */
    APPOINTMENT(choice("state", "attended", "missed", "cancelled")),
    /** Somebody qualified said that care is needed and it has not begun. */
    CARE_NEEDED(),
    /** A reason of joining, as the person tells it; {@code now}: 0 gone to 3 strong. */
    DRIVER(codes("driver", "driver"), yesNo("at-joining"), number("now")),
    /** Whether a grown-up lives with a child and whether anybody has the duty to care for it. */
    CARE_OF_CHILD(yesNo("adult-at-home"), yesNo("guardian")),
    /** Whether a child is in school with the help it needs. */
    SCHOOLING(choice("state", "attending", "out-of-school", "no-language-help", "bullied-out")),
    /** A step of the plan whose day has passed and that is still open; since the day the help was agreed. */
    LATE_STEP(codes("need", "need")),
    /** Where the person can live, as the last assessment of needs says. */
    HOUSING(choice("state", "none", "uncertain", "sure")),
    /** Another flag of this case that is open. */
    OPEN_FLAG(choice("domain", "CN", "ID", "CP", "IN", "PS", "IR", "DI", "FH", "RD", "ON", "CH"));

    private final Map<String, Field> fields;

    FactType(Field... fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        List.of(fields).forEach(f -> byName.put(f.name(), f));
        this.fields = byName;
    }

    /**
     * One thing a rule may ask about a fact.
     *
     * @param list    the code list its codes come from, or null
     * @param choices the words it may hold when it has no code list; none for a whole number
     * @param several whether it may hold several codes at once
     */
    public record Field(String name, String list, List<String> choices, boolean several) {

        private static final List<String> YES_NO = List.of("yes", "no");

        /** Whether its sentence chooses by yes or no itself. */
        public boolean isYesNo() {
            return choices.equals(YES_NO);
        }

        public boolean isNumber() {
            return list == null && choices.isEmpty();
        }
    }

    private static Field codes(String name, String list) {
        return new Field(name, list, List.of(), false);
    }

    private static Field several(String name, String list) {
        return new Field(name, list, List.of(), true);
    }

    private static Field choice(String name, String... words) {
        return new Field(name, null, List.of(words), false);
    }

    private static Field yesNo(String name) {
        return new Field(name, null, Field.YES_NO, false);
    }

    private static Field number(String name) {
        return new Field(name, null, List.of(), false);
    }

    public Map<String, Field> fields() {
        return fields;
    }

    /** As it stands in files and message keys: {@code outside-contact}. */
    public String code() {
        return Words.codeOf(this);
    }
}
