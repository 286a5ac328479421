package org.homeward.access;

/** Whoever keeps the server gave an administrator a one-time link, because none was left who could have done so here. */
public record AdministratorRecovered(UserAccount account) {
}
