package org.homeward.casefile.web;

/** The summary as typed. */
public class SummaryForm {

    private String summary;

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
