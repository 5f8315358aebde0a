package org.clientele.store;

/** Records of partners that belong to customers, on Derby. */
class DerbyCustomerRecordsTest extends CustomerRecordsContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
