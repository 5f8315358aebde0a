package org.clientele.store;

/** What a commit refuses, on H2. */
class H2CheckTest extends CheckContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
