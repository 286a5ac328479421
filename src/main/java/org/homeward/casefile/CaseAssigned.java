package org.homeward.casefile;

/** A case was given to a worker of a team, or left to the team. */
public record CaseAssigned(CaseFile file) {
}
