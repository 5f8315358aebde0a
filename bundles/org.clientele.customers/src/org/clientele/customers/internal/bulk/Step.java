package org.clientele.customers.internal.bulk;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.model.Party;

/** One change, made ready for many records. */
@FunctionalInterface
interface Step {

    /**
     * What a step did to a record.
     *
     * @param before the text before; empty for none
     * @param after the text after; empty for none
     */
    record Done(String before, String after) {
    }

    /**
     * Changes a record.
     *
     * @param party the record, owned by the caller
     * @return what was done; empty when the record has the value already
     * @throws ClienteleException why the record cannot take it
     */
    Optional<Done> apply(Party party) throws ClienteleException;
}
