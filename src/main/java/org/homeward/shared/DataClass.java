package org.homeward.shared;

/** How much harm a stored value can do in the wrong hands. Every field of every entity says its class with {@link Holds}. */
public enum DataClass {
    /** Codes, days, states, references and counts: nothing that says by itself who somebody is or what was said. */
    C0,
    /** Identity: names, contacts, addresses, documents; of the people accompanied and of those who work here. */
    C1,
    /** Content of a case: what the social worker, the team and the family told, noted, agreed and decided. */
    C2,
    /** Clinical: what was said in the psychologist's room, answers and scores, medication. Stored encrypted, with the clinical key. */
    C3,
    /** Sealed: informants, threats, a child's disclosure, witnesses, and whatever may hold such words. Stored encrypted, with the key of the sealed. */
    C4
}
