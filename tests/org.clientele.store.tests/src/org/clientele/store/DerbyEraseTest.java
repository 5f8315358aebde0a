package org.clientele.store;

/** Erasing persons on Derby. */
class DerbyEraseTest extends EraseContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
