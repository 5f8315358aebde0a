package org.clientele.store;

/** The access filter on Derby. */
class DerbyAccessTest extends AccessContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
