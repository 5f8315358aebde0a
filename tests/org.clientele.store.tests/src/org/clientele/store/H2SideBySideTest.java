package org.clientele.store;

/** Side by side on H2. */
class H2SideBySideTest extends SideBySideContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
