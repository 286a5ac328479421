package org.homeward.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One place in a YAML file, read strictly: what is missing, misspelt or of the wrong kind is answered with file, line
 * and remedy ({@link WrongFileException}). YAML 1.2: {@code no} stays a word and a date stays text.
 */
public final class Yaml {

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a file of the configuration. */
    public static Yaml file(String path) {
        return of(path, ConfigFiles.read(path));
    }

    /** Reads a text as if it were that file. */
    public static Yaml of(String path, String text) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(path).setAllowDuplicateKeys(false).build())
                    .composeString(text)
                    .orElseThrow(() -> new WrongFileException(path, 1, "the file is empty; fill it in or remove it"));
            return new Yaml(path, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            throw new WrongFileException(path, line, "this is not YAML (" + e.getProblem() + "); correct the line");
        }
    }

    public String fileName() {
        return file;
    }

    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** The exception to throw when the value here cannot be used. */
    public WrongFileException wrong(String remedy) {
        return new WrongFileException(file, line(), remedy);
    }

    /** Refuses any key but these, so that a misspelt key is not silently ignored. */
    public Yaml onlyKeys(String... allowed) {
        for (NodeTuple entry : mapping().getValue()) {
            String key = scalar(entry.getKeyNode());
            if (!Set.of(allowed).contains(key)) {
                throw new Yaml(file, entry.getKeyNode())
                        .wrong("«" + key + "» is not known here; use one of " + String.join(", ", allowed));
            }
        }
        return this;
    }

    public Optional<Yaml> find(String key) {
        return mapping().getValue().stream().filter(t -> key.equals(scalar(t.getKeyNode())))
                .map(t -> new Yaml(file, t.getValueNode())).findFirst();
    }

    public Yaml get(String key) {
        return find(key).orElseThrow(() -> wrong("«" + key + "» is missing; add it"));
    }

    public String text(String key) {
        return get(key).text();
    }

    public String text(String key, String otherwise) {
        return find(key).map(Yaml::text).orElse(otherwise);
    }

    public String text() {
        if (!(node instanceof ScalarNode)) {
            throw wrong("a text is expected here, not a list or a group");
        }
        return scalar(node);
    }

    public int number() {
        try {
            return Integer.parseInt(text().trim());
        } catch (NumberFormatException e) {
            throw wrong("«" + text() + "» is not a whole number; write one");
        }
    }

    public boolean yes() {
        return switch (text()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw wrong("«" + text() + "» is neither yes nor no");
        };
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (Words.codeOf(constant).equals(text().trim().toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String known = List.of(type.getEnumConstants()).stream().map(Words::codeOf).collect(Collectors.joining(", "));
        throw wrong("«" + text() + "» is not known; use one of " + known);
    }

    /** The parts of a list; a single value counts as a list of one. */
    public List<Yaml> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(n -> new Yaml(file, n)).toList();
        }
        return List.of(this);
    }

    /** The parts of a list that may be missing. */
    public List<Yaml> list(String key) {
        return find(key).map(Yaml::list).orElse(List.of());
    }

    public List<String> texts(String key) {
        return list(key).stream().map(Yaml::text).toList();
    }

    /** The entries of a group, in the order of the file. */
    public Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        mapping().getValue().forEach(t -> entries.put(scalar(t.getKeyNode()), new Yaml(file, t.getValueNode())));
        return entries;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw wrong("a group of «key: value» lines is expected here");
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode s ? s.getValue() : "";
    }

    /** Helper for catalogues: all values of several files, in order. */
    public static List<Yaml> folder(String path) {
        List<Yaml> files = new ArrayList<>();
        ConfigFiles.list(path, ".yaml").forEach(f -> files.add(file(f)));
        return files;
    }
}
