/**
 * Cases seen and worked on by others than usual, for a time and on record: a share, a cover, a handover, an emergency.
 * The relation itself is {@link org.homeward.access.WayIn}; {@code casefile.CaseAccess} turns it into a condition of every query.
 */
package org.homeward.sharing;
