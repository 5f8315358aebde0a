package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clientele.core.ClienteleException;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreOpener;
import org.junit.jupiter.api.Test;

/** Steps of the schema and partner packages on Derby, whose transactions hold changes of tables too. */
class DerbySchemaTest extends SchemaContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }

    @Test
    void failedStepLeavesTheStoreAsItWas() throws Exception {
        long id = add(person("Ada", "C1", "anna"));
        store.close();
        StoreOpener failing = opener(step("CREATE TABLE STEP_TEST (ID BIGINT NOT NULL)", "INSERT INTO NOWHERE VALUES (1)"));
        assertThrows(ClienteleException.class, () -> failing.open(directory(), null));
        store = opener.open(directory(), null);
        assertTrue(store.records(ANNA).load(Literals.PARTY, id).isPresent());
        store.close();
        store = opener(step("CREATE TABLE STEP_TEST (ID BIGINT NOT NULL)")).open(directory(), null);
        assertTrue(store.verify(null).isOK());
    }
}
