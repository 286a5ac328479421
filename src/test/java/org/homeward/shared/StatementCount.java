package org.homeward.shared;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Counts the SQL statements of a piece of work: {@code StatementCount.of(() -> …)}. */
public class StatementCount extends AbstractSessionLog {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    public static int of(Runnable work) {
        int before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SessionLog.SQL.equals(entry.getNameSpace())) {
            COUNT.set(COUNT.get() + 1);
            FailingStatements.next();
        } else if (entry.getLevel() >= SessionLog.WARNING) {
            System.getLogger("eclipselink").log(System.Logger.Level.WARNING, entry.getMessage());
        }
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SessionLog.SQL.equals(category) || level >= SessionLog.WARNING;
    }
}
