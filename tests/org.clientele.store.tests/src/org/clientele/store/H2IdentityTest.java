package org.clientele.store;

/** Numbers that never change, on H2. */
class H2IdentityTest extends IdentityContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
