package org.clientele.store;

/** The log of reading and exporting on H2. */
class H2AccessLogTest extends AccessLogContract {

    @Override
    Engine engine() throws Exception {
        return Engine.h2();
    }
}
