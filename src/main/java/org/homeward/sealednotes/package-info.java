/**
 * The sealed compartment: notes about informants, threats, witnesses and what a child disclosed, which only their author
 * may read. Nobody else is told that there are any. A second person may open those of one case to somebody for a day:
 * start with {@link org.homeward.sealednotes.SealedNote} and {@link org.homeward.sealednotes.Unsealing}.
 */
package org.homeward.sealednotes;
