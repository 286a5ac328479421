package org.homeward.person;

/** As the person says or as papers show. */
public enum Sex { FEMALE, MALE, OTHER, NOT_KNOWN }
