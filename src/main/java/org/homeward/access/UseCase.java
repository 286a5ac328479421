package org.homeward.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something a person does with Homeward, named as the act. Each public method is one transaction, says with
 * {@link Allowed} who may, and is written to the audit in the same transaction.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {
}
