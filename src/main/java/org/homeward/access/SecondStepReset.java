package org.homeward.access;

/** Two administrators took away somebody's second step: every proof but the password is to be forgotten. */
public record SecondStepReset(UserAccount account) {
}
