package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Permission;
import org.homeward.assessment.Level;
import org.homeward.assessment.NeedRow;
import org.homeward.assessment.ProtectiveFactor;
import org.homeward.assessment.ProtectiveFactors;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.assessment.Story;
import org.homeward.assessment.Strength;
import org.homeward.casefile.OpenedCase;
import org.homeward.flags.AgeGroup;

/** What was assessed of the case on the screen, read once for the page and its cards. */
@Named
@RequestScoped
public class AssessmentOfCase {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingAssessments reading;
    @Inject
    private ProtectiveFactors factors;

    private ReadingAssessments.Overview overview;
    private List<Story<Strength>> stories;
    private AgeGroup group;

    public ReadingAssessments.Overview getOverview() {
        if (overview == null) {
            overview = reading.of(openedCase.getId());
        }
        return overview;
    }

    /** The needs at that level when last assessed. */
    public List<NeedRow> at(Level level) {
        return getOverview().latest().rows().filter(r -> r.now() != null && r.now().getLevel() == level).toList();
    }

    public List<Level> getPressing() {
        return List.of(Level.IN_CRISIS, Level.VULNERABLE);
    }

    private List<Story<Strength>> stories() {
        if (stories == null) {
            stories = reading.strengths(openedCase.getId());
        }
        return stories;
    }

    public List<Story<Strength>> getStrengths() {
        return stories().stream().filter(s -> !s.last().isEnded()).toList();
    }

    public List<Story<Strength>> getEndedStrengths() {
        return stories().stream().filter(s -> s.last().isEnded()).toList();
    }

    /** What may be found at that age and is not there (any more). */
    public List<ProtectiveFactor> getToLookFor() {
        Set<String> there = getStrengths().stream().map(Story::about).collect(Collectors.toSet());
        return factors.of(group()).stream().filter(f -> !there.contains(f.code())).toList();
    }

    public boolean isChild() {
        return group().isChild();
    }

    AgeGroup group() {
        if (group == null) {
            group = reading.group(openedCase.getId());
        }
        return group;
    }

    /** Whether the user may add here. */
    public boolean isWriting() {
        return openedCase.may(Permission.ASSESS) && openedCase.getFile().isOpen();
    }
}
