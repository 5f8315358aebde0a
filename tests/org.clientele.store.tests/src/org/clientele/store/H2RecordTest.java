package org.clientele.store;

/** Records on H2. */
class H2RecordTest extends RecordContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
