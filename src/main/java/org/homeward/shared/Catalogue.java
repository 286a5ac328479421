package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a programme may change without a programmer, read from its files and checked completely while it is made. All
 * catalogues are made at the start ({@link CataloguesAtStart}), so that a wrong file is found before anybody signs in.
 */
@Stereotype
@ApplicationScoped
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Catalogue {
}
