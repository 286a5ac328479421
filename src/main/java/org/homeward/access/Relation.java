package org.homeward.access;

/** How somebody stands to a case. A case is there only for those in a relation that the act asks for. */
public enum Relation {
    /** The worker of the case, or who covers for them. */
    ASSIGNED,
    /** The clinician who treats the person, or who covers for them. */
    TREATING,
    /** Leads the clinicians: every case of the programme, for what nobody else may settle. */
    CLINICAL_LEAD,
    /** Supervises the team that holds the case, or covers for who does. */
    TEAM,
    /** Protects the children of the team: only cases on the child track. */
    TEAM_CHILDREN,
    /** Was given a look at some sections of the case, for some days. */
    CONSULTED,
    /** Opened the case in an emergency, within the last hour. */
    EMERGENCY,
    /** Prints from the whole programme without opening a case. */
    PROGRAMME,
    /** The act touches no case. */
    SELF
}
