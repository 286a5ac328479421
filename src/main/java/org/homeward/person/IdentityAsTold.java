package org.homeward.person;

import java.util.List;

/**
 * Who somebody is, as told.
 *
 * @param born          as typed, see {@link TypedBirth}; null when nobody knows
 * @param bornAbout     whether that is an estimate
 * @param nationalities codes of {@code nationality}; several are possible, {@code stateless} only alone
 * @param confidence    a code of {@code identity-confidence}, or null
 */
public record IdentityAsTold(String born, boolean bornAbout, String birthPlace, Sex sex, List<String> nationalities, String confidence,
        PersonState state) {
}
