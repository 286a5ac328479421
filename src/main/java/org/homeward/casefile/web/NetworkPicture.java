package org.homeward.casefile.web;

import java.util.List;
import java.util.stream.IntStream;
import org.homeward.casefile.ContactRestriction;
import org.homeward.casefile.NetworkPerson;

/**
 * The people around a case drawn by the server, 340 wide, as social workers draw them: the person in the middle, the
 * others in a ring, the kind of line says what they are for the person. Nearer or farther, higher or lower means nothing.
 */
public final class NetworkPicture {

    private static final int MIDDLE = 170;
    private static final int ACROSS = 118;
    /** So that a second line of names has room on either side. */
    private static final int LEAST_UP = 70;
    private static final int UP_FOR_EACH = 11;
    private static final int MARGIN = 34;
    private static final int KEY_LINE = 18;
    private static final int LONGEST_NAME = 16;
    /** Of the line between two circles, the part that is seen. */
    private static final double FROM = 0.19;
    private static final double TO = 0.88;

    private final List<NetworkPerson> people;
    private final List<ContactRestriction> inForce;
    private final List<String> effects;
    private final int up;

    /** @param effects what somebody may be for the person, as the key explains it */
    NetworkPicture(List<NetworkPerson> people, List<ContactRestriction> inForce, List<String> effects) {
        this.people = people;
        this.inForce = inForce;
        this.effects = effects;
        this.up = Math.max(LEAST_UP, UP_FOR_EACH * people.size());
    }

    /**
     * One of the ring.
     *
     * @param effect what they are for the person, which says how the line is drawn from x1, y1 to x2, y2
     * @param bar    a short stroke across the line where contact is restricted, as a path; else empty
     */
    public record Node(String name, String effect, int x, int y, int x1, int y1, int x2, int y2, String bar) {

        /** On the side of the circle that is turned away from the middle, where no line runs. */
        public int nameY() {
            return y2 > y ? y - 14 : y + 22;
        }
    }

    public List<Node> getNodes() {
        return IntStream.range(0, people.size()).mapToObj(i -> node(people.get(i), 2 * Math.PI * i / people.size() - Math.PI / 2)).toList();
    }

    private Node node(NetworkPerson person, double angle) {
        double across = ACROSS * Math.cos(angle);
        double upwards = up * Math.sin(angle);
        boolean restricted = inForce.stream().anyMatch(restriction -> restriction.isAbout(person.getName()));
        int x = at(MIDDLE, across, 0.55);
        int y = at(getMiddleY(), upwards, 0.55);
        double length = Math.hypot(across, upwards);
        long aside = Math.round(8 * -upwards / length);
        long along = Math.round(8 * across / length);
        String bar = restricted ? "M%d,%dL%d,%d".formatted(x + aside, y + along, x - aside, y - along) : "";
        return new Node(shortened(person.getName()), person.getEffect(), at(MIDDLE, across, 1), at(getMiddleY(), upwards, 1), at(MIDDLE, across, FROM),
                at(getMiddleY(), upwards, FROM), at(MIDDLE, across, TO), at(getMiddleY(), upwards, TO), bar);
    }

    private static int at(int middle, double way, double part) {
        return (int) Math.round(middle + way * part);
    }

    /** The whole name stands in the table. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    public int getMiddleX() {
        return MIDDLE;
    }

    public int getMiddleY() {
        return up + MARGIN;
    }

    /** One line of the key. */
    public record Key(String effect, int y) {
    }

    public List<Key> getKeys() {
        return IntStream.range(0, effects.size()).mapToObj(i -> new Key(effects.get(i), keyY(i))).toList();
    }

    /** Where the key explains the stroke of a restriction: its last line. */
    public int getBarY() {
        return keyY(effects.size());
    }

    private int keyY(int line) {
        return 2 * getMiddleY() + 4 + KEY_LINE * line;
    }

    public int getHeight() {
        return getBarY() + KEY_LINE;
    }
}
