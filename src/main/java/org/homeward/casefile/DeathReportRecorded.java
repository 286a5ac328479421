package org.homeward.casefile;

/** It was recorded that the person had been reported dead. */
public record DeathReportRecorded(DeathReport fact) {
}
