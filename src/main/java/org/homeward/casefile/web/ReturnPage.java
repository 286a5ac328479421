package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.DatedAnswer;
import org.homeward.casefile.DepartureStatus;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReadingReturnAndStatus;
import org.homeward.casefile.ReturnAndStatus;
import org.homeward.casefile.Stance;
import org.homeward.casefile.Standing;
import org.homeward.casefile.TrainingExposure;
import org.homeward.shared.CodeLists;

/** How somebody came back and where they stand: every entry with how firm it stands; of what changes over time only what holds today. */
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
        return Stream.of(Standing.values()).map(standing -> latest(getAll().departures().stream().filter(d -> d.getStanding() == standing)))
                .filter(Objects::nonNull).toList();
    }

    /** The last answer of each voice to each of the three questions, as far as they were asked. */
    public List<Stance> getStanceNow() {
        return codeLists.of("stance-topic").stream().flatMap(topic -> codeLists.of("speaker").stream().map(speaker -> latest(
                getAll().stances().stream().filter(s -> s.getTopic().equals(topic) && s.getSpeaker().equals(speaker))))).filter(Objects::nonNull).toList();
    }

    private static <T extends DatedAnswer> T latest(Stream<T> answers) {
        return answers.filter(DatedAnswer::isCounting).max(Comparator.comparing(DatedAnswer::getSaidOn).thenComparing(DatedAnswer::getId)).orElse(null);
    }
}
