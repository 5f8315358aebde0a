package org.clientele.core.customers;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The answer to a query: a permutation over a snapshot. Immutable.
 *
 * @since 1.0
 */
@ProviderType
public interface CustomerListing {

    /**
     * The question.
     *
     * @return the query
     */
    CustomerQuery query();

    /**
     * The columns' state that the list shows.
     *
     * @return the snapshot
     */
    FactSnapshot facts();

    /**
     * How many customers the list has.
     *
     * @return the number
     */
    int size();

    /**
     * The party at a place.
     *
     * @param index 0 to size - 1
     * @return the party's id
     */
    long partyId(int index);

    /**
     * The place of a party.
     *
     * @param partyId the party's id
     * @return the place, or -1 when it is not in the list
     */
    int indexOf(long partyId);

    /**
     * The values at some places, from memory.
     *
     * @param from the first place
     * @param count how many, at most 1,000
     * @param columns ids of columns of the fact base
     * @return a list of values for each place: String, Long, BigDecimal, LocalDate or null
     * @throws ClienteleException NOT_FOUND for an unknown column
     */
    List<List<Object>> values(int from, int count, List<String> columns) throws ClienteleException;
}
