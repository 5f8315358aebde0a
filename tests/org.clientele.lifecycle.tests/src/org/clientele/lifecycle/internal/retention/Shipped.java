package org.clientele.lifecycle.internal.retention;

import java.util.List;

import org.clientele.lifecycle.internal.signal.ContactLostSignal;
import org.clientele.lifecycle.internal.signal.FallingAmountSignal;
import org.clientele.lifecycle.internal.signal.FewerContactsSignal;
import org.clientele.lifecycle.internal.signal.NotAliveSignal;
import org.clientele.lifecycle.internal.signal.OrderGapSignal;

/** The signals as they are shipped. */
public final class Shipped {

    private Shipped() {
    }

    public static Signals signals() {
        return new Signals(List.of(new OrderGapSignal(), new NotAliveSignal(), new FallingAmountSignal(),
                new FewerContactsSignal(), new ContactLostSignal()));
    }
}
