package org.clientele.store;

/** History, audit and verification on H2. */
class H2AuditTest extends AuditContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
