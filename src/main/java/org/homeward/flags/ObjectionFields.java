package org.homeward.flags;

import java.time.LocalDate;

/** What the person says against something that is written about them, as typed on a page; said today unless somebody tells otherwise. */
public class ObjectionFields {

    private LocalDate saidOn;
    private String ownWords;

    public ObjectionFields(LocalDate today) {
        this.saidOn = today;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
