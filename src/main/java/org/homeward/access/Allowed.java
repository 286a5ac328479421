package org.homeward.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a use case's method, or a page, asks for. Without this mark it is denied to everybody.
 * {@code audit = false} is for reads that happen on every page and say nothing by themselves (one's own task list).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    Permission value();

    boolean audit() default true;
}
