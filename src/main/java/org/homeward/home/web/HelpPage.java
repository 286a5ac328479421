package org.homeward.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.Stage;
import org.homeward.shared.Messages;
import org.homeward.shared.web.Choice;

/** Help: how a case goes, the keys, the words, whom to ask. All of it is texts; how many paragraphs there are is counted in the bundle. */
@Named
@RequestScoped
@Allowed(Permission.SEE_HOME)
public class HelpPage {

    private static final List<String> TOPICS = List.of("start", "flags", "drafts", "privacy", "signing-in", "ask");
    private static final List<String> KEYS = List.of("find", "day", "cases", "queue", "contact", "flag", "plan", "answer", "save", "draft", "cover", "help");

    /** One part of the page: its heading's key and the keys of its paragraphs. */
    public record Topic(String id, List<String> paragraphs) {
    }

    public List<String> getSections() {
        return Stream.concat(TOPICS.stream(), Stream.of("stages", "keys", "wording")).toList();
    }

    public List<Topic> getTopics() {
        return TOPICS.stream().map(id -> new Topic(id, numbered("home.help." + id + ".").map(n -> "home.help." + id + "." + n).toList())).toList();
    }

    public List<Stage> getStages() {
        return Arrays.asList(Stage.values());
    }

    /** What can be pressed and what it does, as keys of texts; also for the list behind «?». */
    public List<Choice> getKeys() {
        return KEYS.stream().map(key -> new Choice("script.kbd-" + key, "script.key-" + key)).toList();
    }

    public List<String> getWording() {
        return numbered("home.help.say.").map(String::valueOf).toList();
    }

    private static Stream<Integer> numbered(String prefix) {
        return IntStream.iterate(1, n -> Messages.has(prefix + n), n -> n + 1).boxed();
    }
}
