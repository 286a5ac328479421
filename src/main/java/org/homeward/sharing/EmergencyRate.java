package org.homeward.sharing;

/** How many of the openings of cases in some days were emergencies. The goal is less than 2 in 100. */
public record EmergencyRate(int days, long emergencies, long openings) {

    public static final double GOAL = 0.02;

    public double share() {
        return openings == 0 ? 0 : (double) emergencies / openings;
    }

    public boolean isHigh() {
        return share() >= GOAL;
    }
}
