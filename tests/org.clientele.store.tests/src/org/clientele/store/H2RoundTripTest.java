package org.clientele.store;

/** Random graphs on H2. */
class H2RoundTripTest extends RoundTripContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
