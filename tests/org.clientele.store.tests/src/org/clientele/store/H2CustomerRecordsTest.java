package org.clientele.store;

/** Records of partners that belong to customers, on H2. */
class H2CustomerRecordsTest extends CustomerRecordsContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
