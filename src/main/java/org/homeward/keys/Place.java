package org.homeward.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.homeward.shared.Holds;

/** Where a sealed value stands: the table and column of an entity's field, and with which keys it is sealed there. */
record Place(String table, String column, KeyClass keyClass) {

    static Place of(Class<?> entity, String name) {
        try {
            Field field = entity.getDeclaredField(name);
            Column column = field.getAnnotation(Column.class);
            return new Place(entity.getAnnotation(Table.class).name(), column == null || column.name().isEmpty() ? name : column.name(),
                    KeyClass.of(field.getAnnotation(Holds.class).value()));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(entity.getSimpleName() + " has no field " + name, e);
        }
    }

    String name() {
        return table + "." + column;
    }

    /** What is sealed in with the text: moved to another table, column or row, it does not open. Lengths first, so that no two places look alike. */
    byte[] in(UUID row) {
        byte[] tableName = table.getBytes(StandardCharsets.UTF_8);
        byte[] columnName = column.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + tableName.length + columnName.length + 16).putInt(tableName.length).put(tableName)
                .putInt(columnName.length).put(columnName).putLong(row.getMostSignificantBits()).putLong(row.getLeastSignificantBits()).array();
    }
}
