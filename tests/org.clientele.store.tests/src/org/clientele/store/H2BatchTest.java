package org.clientele.store;

/** Batches on H2. */
class H2BatchTest extends BatchContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
