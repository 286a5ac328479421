package org.homeward.shared;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** What H2 asks before a row of an append-only table is changed or deleted; PostgreSQL has the same in SQL. The answer is no. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("the audit is append-only");
    }
}
