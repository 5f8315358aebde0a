package org.clientele.store;

/** The contents of attachments on H2. */
class H2ContentsTest extends ContentsContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
