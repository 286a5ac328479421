/**
 * The keys of the programme, in one file outside the database, and what is done with them: {@link org.homeward.keys.SealedText}
 * for columns that only Homeward can read, {@link org.homeward.keys.KeyedHash} for words to be found but not read,
 * {@link org.homeward.keys.Signing} for what an outsider shall be able to verify.
 */
package org.homeward.keys;
