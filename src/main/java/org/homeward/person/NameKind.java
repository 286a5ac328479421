package org.homeward.person;

/** What a name is to its person. The first one as used is the name on screen. */
public enum NameKind { AS_USED, LEGAL, ALIAS, KUNYA, PREVIOUS }
