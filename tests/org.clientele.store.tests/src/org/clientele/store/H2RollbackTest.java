package org.clientele.store;

/** The way back to an older model on H2. */
class H2RollbackTest extends RollbackContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
