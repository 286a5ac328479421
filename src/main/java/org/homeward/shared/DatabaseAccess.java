package org.homeward.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager to the collections. Tests put their own in its place. */
@Dependent
public class DatabaseAccess {

    @Produces
    @PersistenceContext(unitName = "homeward")
    private EntityManager entityManager;
}
