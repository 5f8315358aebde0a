package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.model.Party;

/** Enters classifications in tests. */
public final class Entering {

    private Entering() {
    }

    /**
     * Enters one value.
     *
     * @param definitions of the store
     * @param party a customer
     * @param scheme the scheme's key
     * @param value the value's key
     * @param from the first day
     * @throws ClienteleException when it does not fit
     */
    public static void enter(Definitions definitions, Party party, String scheme, String value, LocalDate from)
            throws ClienteleException {
        new ClassificationServiceImpl(null, null, null).enter(definitions, party, scheme, List.of(value), from, null);
    }
}
