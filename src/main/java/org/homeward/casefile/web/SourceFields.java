package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.casefile.FactSource;
import org.homeward.casefile.Standing;

/** The fields of every form that say how we know a fact and how firm it stands. */
@Named
@RequestScoped
public class SourceFields {

    private Standing standing;
    private String sourceType;
    private String certainty;
    private String verifiedBy;
    private String verifiedHow;
    private LocalDate verifiedOn;

    public Standing[] getStandings() {
        return Standing.values();
    }

    FactSource told() {
        return new FactSource(standing, sourceType, certainty, verifiedBy, verifiedHow, verifiedOn);
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public String getSourceType() {
        return sourceType;
    }

    public void setSourceType(String sourceType) {
        this.sourceType = sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public void setCertainty(String certainty) {
        this.certainty = certainty;
    }

    public String getVerifiedBy() {
        return verifiedBy;
    }

    public void setVerifiedBy(String verifiedBy) {
        this.verifiedBy = verifiedBy;
    }

    public String getVerifiedHow() {
        return verifiedHow;
    }

    public void setVerifiedHow(String verifiedHow) {
        this.verifiedHow = verifiedHow;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    public void setVerifiedOn(LocalDate verifiedOn) {
        this.verifiedOn = verifiedOn;
    }
}
