package org.homeward.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a document number as its text. */
@Converter(autoApply = true)
public class DocumentNumberConverter implements AttributeConverter<DocumentNumber, String> {

    @Override
    public String convertToDatabaseColumn(DocumentNumber number) {
        return number == null ? null : number.text();
    }

    @Override
    public DocumentNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new DocumentNumber(stored);
    }
}
