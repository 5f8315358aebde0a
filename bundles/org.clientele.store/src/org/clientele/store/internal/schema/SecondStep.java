package org.clientele.store.internal.schema;

import java.util.List;

import org.clientele.store.internal.dialect.Dialect;

/**
 * What schema version 2 adds: the log of reading and exporting, and the keys that were given away and must not be used
 * again. The numbers that customers of an older store had until they were deleted are taken from its history.
 */
final class SecondStep {

    private SecondStep() {
    }

    static List<String> statements(Dialect dialect) {
        return List.of(
                "CREATE TABLE ACCESS_LOG (ID BIGINT NOT NULL, SEEN_AT " + dialect.timestampType() + " NOT NULL," //$NON-NLS-1$ //$NON-NLS-2$
                        + " ACCOUNT VARCHAR(255) NOT NULL, KIND SMALLINT NOT NULL, TYPE INTEGER NOT NULL," //$NON-NLS-1$
                        + " AGGREGATE_ID BIGINT NOT NULL, WHAT VARCHAR(1000), COLUMN_IDS VARCHAR(4000)," //$NON-NLS-1$
                        + " RECORDS BIGINT NOT NULL, FILE_NAME VARCHAR(1000)," //$NON-NLS-1$
                        + " CONSTRAINT PK_ACCESS_LOG PRIMARY KEY (ID))", //$NON-NLS-1$
                "CREATE INDEX IX_ACCESS_LOG_AGGREGATE ON ACCESS_LOG (AGGREGATE_ID, ID)", //$NON-NLS-1$
                "CREATE INDEX IX_ACCESS_LOG_ACCOUNT ON ACCESS_LOG (ACCOUNT, ID)", //$NON-NLS-1$
                "CREATE INDEX IX_ACCESS_LOG_SEEN_AT ON ACCESS_LOG (SEEN_AT)", //$NON-NLS-1$
                "CREATE TABLE RETIRED_KEY (TABLE_NAME VARCHAR(128) NOT NULL, COLUMN_NAME VARCHAR(128) NOT NULL," //$NON-NLS-1$
                        + " KEY_VALUE VARCHAR(255) NOT NULL, AGGREGATE_ID BIGINT NOT NULL," //$NON-NLS-1$
                        + " CONSTRAINT PK_RETIRED_KEY PRIMARY KEY (TABLE_NAME, COLUMN_NAME, KEY_VALUE))", //$NON-NLS-1$
                "CREATE INDEX IX_RETIRED_KEY_AGGREGATE ON RETIRED_KEY (AGGREGATE_ID)", //$NON-NLS-1$
                "INSERT INTO RETIRED_KEY (TABLE_NAME, COLUMN_NAME, KEY_VALUE, AGGREGATE_ID)" //$NON-NLS-1$
                        + " SELECT 'PARTY', 'CUSTOMER_NUMBER', OLD_VALUE, MAX(AGGREGATE_ID) FROM HISTORY" //$NON-NLS-1$
                        + " WHERE PATH = 'customer.number' AND OLD_VALUE IS NOT NULL GROUP BY OLD_VALUE"); //$NON-NLS-1$
    }
}
