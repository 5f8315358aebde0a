package org.clientele.store;

/** Two times and reverting on H2. */
class H2PastTest extends PastContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
