package org.clientele.store;

/** Batches on Derby. */
class DerbyBatchTest extends BatchContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
