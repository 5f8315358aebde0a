package org.clientele.store;

/** Records on Derby. */
class DerbyRecordTest extends RecordContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
