package org.clientele.store;

/** Random graphs on Derby. */
class DerbyRoundTripTest extends RoundTripContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
