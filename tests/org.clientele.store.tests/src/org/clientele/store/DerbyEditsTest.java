package org.clientele.store;

/** Bulk edits on Derby. */
class DerbyEditsTest extends EditsContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
