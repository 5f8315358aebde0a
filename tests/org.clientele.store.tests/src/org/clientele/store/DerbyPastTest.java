package org.clientele.store;

/** Two times on Derby. */
class DerbyPastTest extends PastContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
