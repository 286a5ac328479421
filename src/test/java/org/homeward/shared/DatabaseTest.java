package org.homeward.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks a test method that needs the database and the use cases: it runs on H2 and again on PostgreSQL, and is rolled back to an empty programme afterwards. */
@Test
@Tag("database")
@ExtendWith(World.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DatabaseTest {
}
