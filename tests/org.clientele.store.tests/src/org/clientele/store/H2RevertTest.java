package org.clientele.store;

/** Reverting on H2. */
class H2RevertTest extends RevertContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
