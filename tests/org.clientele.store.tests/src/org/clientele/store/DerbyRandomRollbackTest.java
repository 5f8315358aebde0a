package org.clientele.store;

/** Random work and the way back on Derby. */
class DerbyRandomRollbackTest extends RandomRollbackContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
