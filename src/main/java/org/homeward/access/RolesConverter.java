package org.homeward.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a user's few roles in one column, so that a request learns who it is for with one statement. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String stored) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (stored != null && !stored.isBlank()) {
            Arrays.stream(stored.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
