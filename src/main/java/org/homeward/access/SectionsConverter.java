package org.homeward.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the few sections of a share in one column. */
@Converter
public class SectionsConverter implements AttributeConverter<Set<Section>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Section> sections) {
        return sections.stream().map(Section::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Section> convertToEntityAttribute(String stored) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        if (stored != null && !stored.isBlank()) {
            Arrays.stream(stored.split(",")).map(Section::valueOf).forEach(sections::add);
        }
        return sections;
    }
}
