package org.homeward.shared;

import java.util.function.Supplier;

/** Lets the database fail at the n-th statement of a piece of work, as when its power is cut: {@code FailingStatements.at(3, () -> …)}. */
public final class FailingStatements {

    private static final String MESSAGE = "the power failed here";
    private static final ThreadLocal<Integer> LEFT = ThreadLocal.withInitial(() -> Integer.MAX_VALUE);

    private FailingStatements() {
    }

    public static <T> T at(int statement, Supplier<T> work) {
        LEFT.set(statement);
        try {
            return work.get();
        } finally {
            LEFT.remove();
        }
    }

    public static boolean happened(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains(MESSAGE)) {
                return true;
            }
        }
        return false;
    }

    /** Called before each statement, by {@link StatementCount}. */
    static void next() {
        if (LEFT.get() != Integer.MAX_VALUE) {
            LEFT.set(LEFT.get() - 1);
            if (LEFT.get() == 0) {
                throw new IllegalStateException(MESSAGE);
            }
        }
    }
}
