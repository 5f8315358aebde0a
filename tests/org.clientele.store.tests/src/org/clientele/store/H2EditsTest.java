package org.clientele.store;

/** Bulk edits on H2. */
class H2EditsTest extends EditsContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
