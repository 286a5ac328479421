package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.DepartureStatus;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingReturnAndStatus;
import org.homeward.casefile.ReturnAndStatus;
import org.homeward.casefile.Stance;
import org.homeward.casefile.Standing;
import org.homeward.casefile.TrainingExposure;
import org.homeward.shared.CodeLists;

/** How somebody came back and where they stand: every entry with how firm it stands, histories side by side. */
@Named
@RequestScoped
@Allowed(Permission.READ_RETURN)
public class ReturnPage {

    @Inject
    private ReadingReturnAndStatus reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CodeLists codeLists;

    private ReturnAndStatus all;

    /** One answer of a history. {@code before} is the answer that counted until then when it was another one, else null. */
    public record StanceLine(Stance stance, String before) {
    }

    /** The history of one question. */
    public record StanceHistory(String topic, List<StanceLine> lines) {
    }

    public ReturnAndStatus getAll() {
        if (all == null) {
            all = reading.of(openedCase.getId());
        }
        return all;
    }

    /** Whether the user may add to the record. */
    public boolean isWriting() {
        return openedCase.may(Permission.EDIT_CASE);
    }

    public List<TrainingExposure> getTraining() {
        return isWriting() && !getAll().child() ? reading.training(openedCase.getId()) : List.of();
    }

    /** What holds of the departure as claimed, as we see it and as verified: the last of each that was no mistake. */
    public List<DepartureStatus> getDepartureNow() {
        return Stream.of(Standing.values()).map(standing -> getAll().departures().stream()
                .filter(d -> d.getStanding() == standing && !d.isInError()).max(Comparator.comparing(DepartureStatus::getSaidOn)
                        .thenComparing(DepartureStatus::getRecordedAt)).orElse(null)).filter(Objects::nonNull).toList();
    }

    /** Each of the three questions with its answers, the latest first, so that swings are seen. */
    public List<StanceHistory> getStances() {
        return codeLists.of("stance-topic").stream().map(topic -> new StanceHistory(topic, lines(topic))).toList();
    }

    private List<StanceLine> lines(String topic) {
        List<Stance> answers = getAll().stances().stream().filter(s -> s.getTopic().equals(topic))
                .sorted(Comparator.comparing(Stance::getSaidOn).thenComparing(Stance::getRecordedAt)).toList();
        List<StanceLine> lines = new ArrayList<>();
        String counting = null;
        for (Stance stance : answers) {
            boolean counts = !stance.isInError() && !"not-asked".equals(stance.getAnswer());
            lines.add(0, new StanceLine(stance, counts && counting != null && !counting.equals(stance.getAnswer()) ? counting : null));
            counting = counts ? stance.getAnswer() : counting;
        }
        return lines;
    }
}
