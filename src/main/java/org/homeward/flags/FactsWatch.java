package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseRegistered;
import org.homeward.casefile.DeathReportRecorded;
import org.homeward.casefile.DepartureStatusRecorded;
import org.homeward.casefile.DocumentReportedLost;
import org.homeward.casefile.MilestoneReached;
import org.homeward.casefile.OutsideContactRecorded;
import org.homeward.casefile.OwnContactLogged;
import org.homeward.casefile.ReturnRecorded;
import org.homeward.casefile.StanceRecorded;
import org.homeward.casefile.StatementChecked;
import org.homeward.casefile.TrainingRecorded;
import org.homeward.tasks.AppointmentEnded;

/** Tells the rules what was recorded in the features that do not know of flags. */
@ApplicationScoped
public class FactsWatch {

    @Inject
    private Event<FactRecorded> recorded;

    void contact(@Observes OutsideContactRecorded event) {
        tell(event.contact().getFile(), FactType.OUTSIDE_CONTACT);
    }

    void ourContact(@Observes OwnContactLogged event) {
        tell(event.contact().getFile(), FactType.OUR_CONTACT);
    }

    void stance(@Observes StanceRecorded event) {
        tell(event.fact().getFile(), FactType.STANCE_CHANGE);
    }

    void departure(@Observes DepartureStatusRecorded event) {
        tell(event.fact().getFile(), FactType.STANCE_CHANGE);
    }

    void journey(@Observes ReturnRecorded event) {
        tell(event.fact().getFile(), FactType.RETURN_JOURNEY);
    }

    void deathReport(@Observes DeathReportRecorded event) {
        tell(event.fact().getFile(), FactType.DEATH_REPORT);
    }

    void lostDocument(@Observes DocumentReportedLost event) {
        tell(event.fact().getFile(), FactType.LOST_DOCUMENT);
    }

    void statement(@Observes StatementChecked event) {
        tell(event.fact().getFile(), FactType.STATEMENT_CHECK);
    }

    void training(@Observes TrainingRecorded event) {
        tell(event.fact().getFile(), FactType.TRAINING);
    }

    void appointment(@Observes AppointmentEnded event) {
        tell(event.appointment().getFile(), FactType.APPOINTMENT);
    }

    void registered(@Observes CaseRegistered event) {
        home(event.file());
    }

    void milestone(@Observes MilestoneReached event) {
        home(event.file());
    }

    void flag(@Observes FlagOpened event) {
        tell(event.flag().getFile(), FactType.OPEN_FLAG);
    }

    /** Who lives with whom has no moment of its own; it is looked at whenever the case goes a step further. */
    private void home(CaseFile file) {
        tell(file, FactType.HOME_SUPPORT);
        tell(file, FactType.CARE_OF_CHILD);
    }

    private void tell(CaseFile file, FactType fact) {
        recorded.fire(new FactRecorded(file, fact));
    }
}
