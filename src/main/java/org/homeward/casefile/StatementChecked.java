package org.homeward.casefile;

/** Something the person told was checked against something else. */
public record StatementChecked(StatementCheck fact) {
}
