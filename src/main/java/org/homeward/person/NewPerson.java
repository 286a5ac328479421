package org.homeward.person;

import java.time.LocalDate;

/**
 * What is told of somebody at first. Only the name must be there.
 *
 * @param name        the name as used
 * @param otherName   the same name in another script, or null
 * @param sex         null for not known
 * @param born        as typed, see {@link TypedBirth}; null when nobody knows
 * @param bornAbout   whether that is an estimate
 * @param nationality a code of {@code nationality}, or null
 * @param language    the main language, a code of {@code language}, or null
 * @param interpreter whether an interpreter is needed
 * @param state       null for alive
 */
public record NewPerson(String name, String otherName, Sex sex, String born, boolean bornAbout, String nationality, String language,
        boolean interpreter, PersonState state) {

    /** The person this tells of; what is told must have been checked by {@link PersonRules}. */
    Person person(LocalDate today) {
        Person person = new Person(name, sex == null ? Sex.NOT_KNOWN : sex);
        if (otherName != null) {
            person.addName(otherName, NameKind.AS_USED);
        }
        person.born(TypedBirth.read(born, bornAbout, today).orElse(null));
        person.identity(person.getSex(), nationality, null);
        person.speaks(language, interpreter);
        person.is(state == null ? PersonState.ALIVE : state);
        return person;
    }
}
