/**
 * Flags: something about an event or a fact that a supervisor must look at by a date. The catalogue says what is worth a
 * flag, published rules look at recorded facts, people raise and people decide. Start with {@link org.homeward.flags.FactType}.
 */
package org.homeward.flags;
