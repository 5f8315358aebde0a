package org.clientele.store;

/** Numbers that never change, on Derby. */
class DerbyIdentityTest extends IdentityContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
