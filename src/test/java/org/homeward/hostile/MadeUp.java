package org.homeward.hostile;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.World;

/** Arguments for any act, made from nothing but their types. */
final class MadeUp {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private MadeUp() {
    }

    /** What to call the method with, so that it is about that case. */
    static Object[] arguments(Method act, UUID caseId) {
        return Arrays.stream(act.getParameters()).map(p -> argument(p, caseId)).toArray();
    }

    private static Object argument(Parameter parameter, UUID caseId) {
        return parameter.getType() == UUID.class && parameter.getName().equals("caseId") ? caseId : value(parameter.getType(), parameter.getName(), caseId);
    }

    private static Object value(Class<?> type, String name, UUID caseId) {
        if (type == UUID.class) {
            return name.equals("caseId") || name.equals("id") ? caseId : new UUID(0, 7);
        }
        if (type == String.class) {
            return "x";
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return World.NOON;
        }
        if (type == Locale.class) {
            return Locale.ENGLISH;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == List.class || type == java.util.Collection.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type.isPrimitive()) {
            return type == int.class ? 1 : Array.get(Array.newInstance(type, 1), 0);
        }
        return type.isRecord() ? record(type, caseId) : form(type);
    }

    private static Object record(Class<?> type, UUID caseId) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> made = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(parts).map(p -> value(p.getType(), p.getName(), caseId)).toArray());
        } catch (ReflectiveOperationException e) {
            return null; // a value that refuses to be made up: the act meets none
        }
    }

    private static Object form(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
