package org.homeward.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.TypedDate;
import org.homeward.shared.Yaml;

/** Makes what a use case is given from what a story tells; a version that is asked for is that of what the act is about, as it stands. Days may be counted from the day of the act («-3»), a moment may be «now». */
record DemoArguments(DemoNames names, long version, Instant now, ZoneId zone) {

    /** A record from a group of lines named like its parts, in lower case with hyphens; what is not told is empty. Lines of the other names are for somebody else. */
    Object record(Yaml told, Class<?> type, String... others) {
        RecordComponent[] parts = type.getRecordComponents();
        told.onlyKeys(Stream.concat(Arrays.stream(parts).map(p -> key(p.getName())), Arrays.stream(others)).toArray(String[]::new));
        Object[] values = Arrays.stream(parts).map(p -> part(p.getName(), told.find(key(p.getName())), p.getType(), p.getGenericType(), told)).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (InvocationTargetException e) {
            throw told.wrong(String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object part(String name, Optional<Yaml> told, Class<?> type, Type generic, Yaml place) {
        return told.isEmpty() && (name.equals("version") || name.equals("shownVersion")) ? (Object) version : component(told, type, generic, place);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object component(Optional<Yaml> told, Class<?> type, Type generic, Yaml place) {
        if (told.isEmpty()) {
            return nothing(type);
        }
        Yaml yaml = told.get();
        if (type == List.class || type == Set.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            Stream<Object> all = yaml.list().stream().map(y -> component(Optional.of(y), element, element, y));
            return type == List.class ? all.toList() : all.collect(Collectors.toSet());
        }
        if (type == Map.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[1];
            return yaml.entries().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> component(Optional.of(e.getValue()), element, element, e.getValue())));
        }
        if (type.isRecord()) {
            return record(yaml, type);
        }
        return type.isEnum() ? yaml.oneOf((Class<? extends Enum>) type) : single(yaml, type);
    }

    private Object single(Yaml yaml, Class<?> type) {
        if (type == UUID.class) {
            return names.within(yaml);
        } else if (type == boolean.class || type == Boolean.class) {
            return yaml.yes();
        } else if (type == int.class || type == Integer.class) {
            return yaml.number();
        } else if (type == long.class || type == Long.class) {
            return (long) yaml.number();
        } else if (type == LocalDate.class) {
            return day(yaml);
        } else if (type == Instant.class) {
            return yaml.text().equals("now") ? now : day(yaml).atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
        return yaml.text();
    }

    private LocalDate day(Yaml yaml) {
        return TypedDate.read(yaml.text(), LocalDate.ofInstant(now, zone)).orElseThrow(() -> yaml.wrong("«" + yaml.text() + "» is no date"));
    }

    private static Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == Map.class ? Map.of() : null;
    }

    /** {@code ownWords} is told as {@code own-words}. */
    static String key(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
