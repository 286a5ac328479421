package org.homeward.keys;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Lets an entity keep a {@link SealedText} in a text column, as it is: sealing and opening is the entity's, which knows its row. */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, String> {

    @Override
    public String convertToDatabaseColumn(SealedText sealed) {
        return sealed == null ? null : sealed.stored();
    }

    @Override
    public SealedText convertToEntityAttribute(String stored) {
        return stored == null ? null : new SealedText(stored);
    }
}
