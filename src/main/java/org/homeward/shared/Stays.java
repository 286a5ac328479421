package org.homeward.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Why a stored thing outlives the erasure of the case that it belongs to; what it holds above {@link DataClass#C0} is
 * emptied then. What does not say so and belongs to a case or its people is deleted with them. On a package, or on what
 * belongs to no case: why erasing a case leaves it alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Stays {

    /** The reason, for whoever asks what is left of an erased case. */
    String value();
}
