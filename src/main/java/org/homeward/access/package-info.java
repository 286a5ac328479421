/**
 * Who is at the screen and what they may do. Start with {@link org.homeward.access.AccessMatrix}: one file decides which
 * role may do what towards which cases; {@code casefile.CaseAccess} turns the relations it names into a condition of every query.
 */
@Stays("who works here belongs to no case")
package org.homeward.access;

import org.homeward.shared.Stays;
