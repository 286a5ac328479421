/** What was done, by whom, to which case: an append-only record in the same transaction as the act, and the history of every changed field. */
package org.homeward.audit;
