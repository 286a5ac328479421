package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.ComparingOverTime;
import org.homeward.assessment.OverTime;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.LooksPicture;
import org.homeward.shared.web.Once;

/** The latest looks at needs, strengths and reasons for joining: a table, and beside each line its picture. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class OverTimePage {

    @Inject
    private ComparingOverTime comparing;
    @Inject
    private OpenedCase openedCase;

    private final Once<ComparingOverTime.Seen> seen = new Once<>(() -> comparing.of(openedCase.getId()));

    public ComparingOverTime.Seen getSeen() {
        return seen.get();
    }

    /** Of a reason for joining that somebody has looked at. */
    public LooksPicture pictureOfDriver(String code) {
        return getSeen().drivers().rows().stream().filter(row -> row.about().equals(code)).findFirst().map(row -> picture(getSeen().drivers(), row)).orElseThrow();
    }

    public LooksPicture picture(OverTime all, OverTime.Row row) {
        return new LooksPicture(all.columns().stream().map(OverTime.Column::day).toList(), all.rungs(), row.cells().stream().map(cell -> cell == null ? null : cell.answer()).toList());
    }
}
