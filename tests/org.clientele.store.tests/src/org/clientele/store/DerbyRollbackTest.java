package org.clientele.store;

/** The way back to an older model on Derby. */
class DerbyRollbackTest extends RollbackContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }

    @Override
    boolean rewritesFiles() {
        return true;
    }
}
