package org.homeward.care;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds what the clinical role alone may read: answers, scores, notes. No other feature may even name it; a test looks for this mark. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Clinical {
}
