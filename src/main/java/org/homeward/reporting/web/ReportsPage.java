package org.homeward.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.reporting.PrintingForTheProgramme;
import org.homeward.reporting.RedactionLevel;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;

/** Programme staff print reports by case number or period. */
@Named
@RequestScoped
@Allowed(Permission.PRINT_PROGRAMME_REPORT)
public class ReportsPage {

    @Inject
    private PrintingForTheProgramme printing;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;

    private String numbers;
    private LocalDate from;
    private LocalDate until;
    private RedactionLevel level = RedactionLevel.L3;
    private String purpose;

    public void print() {
        answer.download(() -> new Answer.File("case-reports.pdf", "application/pdf",
                printing.print(numbers, from, until, level, purpose, page.getLocale())));
    }

    public List<RedactionLevel> getLevels() {
        return List.of(RedactionLevel.L3, RedactionLevel.L4, RedactionLevel.L2, RedactionLevel.L1);
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public RedactionLevel getLevel() {
        return level;
    }

    public void setLevel(RedactionLevel level) {
        this.level = level == null ? RedactionLevel.L3 : level;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
