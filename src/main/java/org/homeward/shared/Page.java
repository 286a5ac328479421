package org.homeward.shared;

import java.util.List;

/**
 * One page of a list that the database cut.
 *
 * @param rows   what stands on this page, at most {@code size}
 * @param total  how many there are in all, 0 or more
 * @param number which page this is, from 1
 * @param size   how many fit on a page, 1 or more
 */
public record Page<T>(List<T> rows, long total, int number, int size) {

    public static final int DEFAULT_SIZE = 25;

    public int first() {
        return rows.isEmpty() ? 0 : (number - 1) * size + 1;
    }

    public int last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
