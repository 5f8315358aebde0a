package org.clientele.store;

/** History, audit and verification on Derby. */
class DerbyAuditTest extends AuditContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
