package org.homeward.shared.web;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A form as texts by field name, and back: every property of the form's class that can be read and written. Knows text,
 * yes or no, whole numbers, days, ids, enums and lists of codes. A field without a value is left out. An {@link AskedForm}
 * names its fields itself.
 */
final class FormFields {

    private final Object form;
    private final List<PropertyDescriptor> properties;

    FormFields(Object form) {
        this.form = form;
        if (form instanceof AskedForm) {
            properties = List.of();
            return;
        }
        try {
            properties = Arrays.stream(Introspector.getBeanInfo(form.getClass(), Object.class).getPropertyDescriptors())
                    .filter(p -> p.getReadMethod() != null && p.getWriteMethod() != null).toList();
        } catch (IntrospectionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        if (form instanceof AskedForm asked) {
            asked.getTyped().forEach((field, text) -> ThreeWay.put(texts, field, text == null || text.isEmpty() ? null : text));
        }
        for (PropertyDescriptor property : properties) {
            Object value = call(property.getReadMethod());
            String text = value instanceof List<?> codes ? codes.stream().map(String::valueOf).collect(Collectors.joining(","))
                    : value instanceof Enum<?> e ? e.name() : value == null ? "" : value.toString();
            if (!text.isEmpty()) {
                texts.put(property.getName(), text);
            }
        }
        return texts;
    }

    void write(Map<String, String> texts) {
        if (form instanceof AskedForm asked) {
            asked.getTyped().clear();
            asked.getTyped().putAll(texts);
        }
        properties.forEach(p -> call(p.getWriteMethod(), value(p.getPropertyType(), texts.get(p.getName()))));
    }

    /** The list whose codes the field holds; empty for plain words. */
    Optional<String> codes(String field) {
        return form instanceof AskedForm asked ? asked.codes(field) : properties.stream().filter(p -> p.getName().equals(field)).findFirst()
                .map(p -> p.getReadMethod().getAnnotation(Coded.class)).map(Coded::value);
    }

    /** The code as lists and messages write it: {@code as-used} for the constant AS_USED of an enum. */
    String code(String field, String text) {
        return form instanceof AskedForm || type(field).isEnum() ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text;
    }

    /** Whether the field holds words somebody wrote. */
    boolean isWords(String field) {
        return form instanceof AskedForm asked ? asked.isWords(field) : type(field) == String.class && codes(field).isEmpty();
    }

    /** What an {@link AskedForm} calls the field; empty for a property, which the texts of the page name. */
    Optional<String> label(String field) {
        return form instanceof AskedForm asked ? Optional.of(asked.label(field)) : Optional.empty();
    }

    private Class<?> type(String field) {
        return properties.stream().filter(p -> p.getName().equals(field)).<Class<?>>map(PropertyDescriptor::getPropertyType)
                .findFirst().orElse(Object.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object value(Class<?> type, String text) {
        if (type == boolean.class || type == Boolean.class) {
            return text == null && type == Boolean.class ? null : Boolean.valueOf(text);
        }
        if (List.class.isAssignableFrom(type)) {
            return text == null ? new ArrayList<>() : new ArrayList<>(List.of(text.split(",")));
        }
        if (text == null || type == String.class) {
            return type == int.class ? (Object) 0 : text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, text);
        }
        throw new IllegalArgumentException("a form cannot hold a " + type);
    }

    private Object call(java.lang.reflect.Method method, Object... arguments) {
        try {
            return method.invoke(form, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
