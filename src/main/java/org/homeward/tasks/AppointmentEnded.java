package org.homeward.tasks;

/** Somebody came, came late, did not come, or the appointment was cancelled. Says nothing of what it was about. */
public record AppointmentEnded(Appointment appointment) {
}
