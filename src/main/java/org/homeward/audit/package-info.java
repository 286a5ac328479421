/** What was done, by whom, to which case: an append-only record in the same transaction as the act, and the history of every changed field. */
@Stays("the record of what was done holds no content and is never changed")
package org.homeward.audit;

import org.homeward.shared.Stays;
