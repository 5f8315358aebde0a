package org.clientele.store;

/** The log of reading and exporting on Derby. */
class DerbyAccessLogTest extends AccessLogContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
