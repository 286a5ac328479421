package org.homeward.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The act asks for somebody who proved within the last five minutes who they are. Stands beside {@link Allowed}; the guard
 * sees to it. The page of the act carries {@code <hw:proof/>} in its form: it asks for the password when that is due.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fresh {
}
