package org.clientele.store;

/** Side by side on Derby. */
class DerbySideBySideTest extends SideBySideContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
