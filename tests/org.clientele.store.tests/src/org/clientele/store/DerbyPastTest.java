package org.clientele.store;

/** Two times and reverting on Derby. */
class DerbyPastTest extends PastContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
