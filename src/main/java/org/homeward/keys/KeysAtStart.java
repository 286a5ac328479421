package org.homeward.keys;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees to it that the key file belongs to the database before anybody writes with it: two programmes' keys in one database are a loss that shows late. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class KeysAtStart {

    @Inject
    private SealedColumns columns;

    @PostConstruct
    void check() {
        columns.refuseStrangeKeys();
    }
}
