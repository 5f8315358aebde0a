package org.clientele.store;

/** The access filter on H2. */
class H2AccessTest extends AccessContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
