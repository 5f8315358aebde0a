package org.clientele.core.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows where the values of some columns came from. A whiteboard service, asked when a proof is shown for one customer,
 * never for masses. Called by any thread; it may read the store.
 *
 * @since 0.1
 */
@ConsumerType
public interface FactOrigins {

    /**
     * Tells where a value came from.
     *
     * @param facts the columns
     * @param row a visible customer's row
     * @param column the id of a column
     * @return source and age; empty when it does not know the column
     */
    Optional<Origin> of(FactSnapshot facts, int row, String column);

    /**
     * Where a value came from.
     *
     * @param source in the user's language, such as "import of customers.csv"; null when it is not known
     * @param since since when the value is known; null when it is not known
     */
    record Origin(String source, LocalDate since) {
    }
}
