package org.homeward.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field of a form holds codes of that list, not words somebody wrote; on a getter. Used where {@link Conflict} shows values. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Coded {

    String value();
}
