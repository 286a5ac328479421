package org.homeward.casefile.web;

import org.homeward.casefile.PersonToRegister;
import org.homeward.casefile.Track;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;

/** One person's row of the registration form, as typed so far. */
public class PersonRow {

    private static final String ABOUT = "~";

    private final int place;
    private String fullName;
    private String otherName;
    private Sex sex;
    private String born;
    private RelationRole role;
    private Track track;
    private boolean livesHere = true;
    private String inSpite;

    PersonRow(int place) {
        this.place = place;
    }

    /** A row nobody wrote into is left out, unless it is the first. */
    boolean counts() {
        return place == 0 || fullName != null || otherName != null || sex != null || born != null || role != null || track != null;
    }

    /** A birth that begins with «~» is an estimate. */
    PersonToRegister told(String language, boolean interpreter) {
        boolean about = born != null && born.startsWith(ABOUT);
        NewPerson person = new NewPerson(fullName, otherName, sex, about ? born.substring(1).strip() : born, about, null, language, interpreter, null);
        return new PersonToRegister(new NewHousehold.Member(person, role, livesHere), track, inSpite);
    }

    /** Counted from 0. */
    public int getPlace() {
        return place;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public RelationRole getRole() {
        return role;
    }

    public void setRole(RelationRole role) {
        this.role = role;
    }

    public Track getTrack() {
        return track;
    }

    public void setTrack(Track track) {
        this.track = track;
    }

    public boolean isLivesHere() {
        return livesHere;
    }

    public void setLivesHere(boolean livesHere) {
        this.livesHere = livesHere;
    }

    public String getInSpite() {
        return inSpite;
    }

    public void setInSpite(String inSpite) {
        this.inSpite = inSpite;
    }
}
