package org.clientele.store;

/** Random work and the way back on H2. */
class H2RandomRollbackTest extends RandomRollbackContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
