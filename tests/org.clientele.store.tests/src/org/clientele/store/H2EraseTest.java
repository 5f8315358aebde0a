package org.clientele.store;

/** Erasing persons on H2. */
class H2EraseTest extends EraseContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
