package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.LifeHistory;
import org.homeward.assessment.PartAsTold;
import org.homeward.assessment.StoryTopic;
import org.homeward.assessment.TakingALifeHistory;
import org.homeward.assessment.ToldPart;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** What is told about one thing in a telling. Which one stands in the address as {@code &topic=}; without it, the first that nothing was told about. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class TellPage {

    @Inject
    private TakingALifeHistory taking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private final Once<LifeHistory.Told> told = new Once<>(this::find);
    private final Map<String, List<String>> marks = new HashMap<>();
    private String words;
    private String workersView;

    private LifeHistory.Told find() {
        UUID id = Ids.parse(request.getParameter("id")).orElse(null);
        return taking.read(openedCase.getId()).tellings().stream().filter(one -> one.telling().getId().equals(id)).findFirst()
                .orElseThrow(() -> new NotThereException("telling " + id));
    }

    public LifeHistory.Told getTold() {
        return told.get();
    }

    public List<StoryTopic> getTopics() {
        return List.of(StoryTopic.values());
    }

    public StoryTopic getTopic() {
        return Stream.of(StoryTopic.values()).filter(topic -> topic.name().equals(request.getParameter("topic"))).findFirst()
                .or(() -> Stream.of(StoryTopic.values()).filter(topic -> getTold().about(topic).isEmpty()).findFirst()).orElse(StoryTopic.RECRUITMENT);
    }

    public void saveAndGoOn() {
        int next = getTopic().ordinal() + 1;
        save(next == StoryTopic.values().length ? history() : "/assessment/tell?case=" + openedCase.getId() + "&id=" + getTold().telling().getId() + "&topic=" + StoryTopic.values()[next]
                + "&done=part-kept");
    }

    public void saveAndPause() {
        save(history());
    }

    private String history() {
        return "/assessment/life-history?case=" + openedCase.getId() + "&done=part-kept";
    }

    private void save(String next) {
        answer.to(() -> taking.tell(getTold().telling().getId(), new PartAsTold(getTopic(), words, marked(), workersView)), () -> next);
    }

    private List<ToldPart.Mark> marked() {
        return getTopic().lists().stream().flatMap(list -> marks.getOrDefault(list, List.of()).stream().map(code -> new ToldPart.Mark(list, code))).toList();
    }

    /** The codes that were ticked, by their list. */
    public Map<String, List<String>> getMarks() {
        return marks;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWorkersView() {
        return workersView;
    }

    public void setWorkersView(String workersView) {
        this.workersView = workersView;
    }
}
