/** What is due: derived from facts and the clocks of {@code config/clocks.yaml}, never typed twice. */
package org.homeward.tasks;
