/**
 * Structured professional judgement: what a qualified person thinks of an adult's situation, written in words after
 * looking at everything on record, read by a second one, and now and then made twice without knowing the first. Start
 * with {@link org.homeward.judgement.Judgement}. Nothing here is added up.
 */
package org.homeward.judgement;
