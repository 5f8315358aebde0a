package org.clientele.store.internal.schema;

import java.util.List;

import org.clientele.store.internal.dialect.Dialect;

/**
 * What schema version 3 adds: the classes, features and literals of the model that wrote the store. By them an older program
 * tells that the store is beyond it, and a newer one what an older store can hold.
 */
final class ThirdStep {

    private ThirdStep() {
    }

    /** The statements are the same on every engine. */
    static List<String> statements(@SuppressWarnings("unused") Dialect dialect) {
        return List.of("CREATE TABLE MODEL_ELEMENT (PACKAGE VARCHAR(255) NOT NULL, NAME VARCHAR(400) NOT NULL," //$NON-NLS-1$
                + " CODE INTEGER, CONSTRAINT PK_MODEL_ELEMENT PRIMARY KEY (PACKAGE, NAME))"); //$NON-NLS-1$
    }
}
