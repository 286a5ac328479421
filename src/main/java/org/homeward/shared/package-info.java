/** What every feature stands on: refusals, time, texts, catalogues read from {@code config/}, the database. Uses no feature. */
package org.homeward.shared;
