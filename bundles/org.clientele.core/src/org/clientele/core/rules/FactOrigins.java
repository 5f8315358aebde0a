package org.clientele.core.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows where the values of some columns came from. A whiteboard service, asked when a proof is shown for one customer,
 * never for masses. Called by any thread but that of the user interface; it may read the store.
 *
 * @since 1.0
 */
@ConsumerType
public interface FactOrigins {

    /**
     * Tells where values came from.
     *
     * @param facts the columns
     * @param row the row of a customer that the asker may see
     * @param columns ids of columns
     * @return source and age of those that it knows
     * @throws ClienteleException when the store cannot be read; the proof is shown without
     */
    Map<String, Origin> origins(FactSnapshot facts, int row, Set<String> columns) throws ClienteleException;

    /**
     * Where a value came from.
     *
     * @param source in the user's language, such as "imported by ann"; null when it is not known
     * @param since since when the value is known; null when it is not known
     */
    record Origin(String source, LocalDate since) {
    }
}
