package org.clientele.store;

/** Two times on H2. */
class H2PastTest extends PastContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
