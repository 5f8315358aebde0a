package org.clientele.store;

/** The contents of attachments on Derby. */
class DerbyContentsTest extends ContentsContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
