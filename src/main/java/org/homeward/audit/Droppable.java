package org.homeward.audit;

/** Something that can be dropped as a mistake. It stays in the database, and its {@code dropped} field in the history says in words what it was. */
public interface Droppable {

    /** What it said, as it may stand in the history. */
    String inWords();
}
