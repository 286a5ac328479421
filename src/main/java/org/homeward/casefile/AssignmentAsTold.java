package org.homeward.casefile;

import java.util.UUID;

/**
 * Who is to work on a case.
 *
 * @param teamId      the team, when nobody is named yet; a worker's team goes before it
 * @param workerId    the worker, or null to leave the case to the team
 * @param clinicianId who treats the person, or null
 */
public record AssignmentAsTold(UUID teamId, UUID workerId, UUID clinicianId) {
}
