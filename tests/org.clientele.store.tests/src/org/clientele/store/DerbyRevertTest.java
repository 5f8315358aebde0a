package org.clientele.store;

/** Reverting on Derby. */
class DerbyRevertTest extends RevertContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
