package org.clientele.store;

/** What a commit refuses, on Derby. */
class DerbyCheckTest extends CheckContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
