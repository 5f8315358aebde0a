package org.clientele.ui.customers;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.ui.StoreSession;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A column of the customer list, contributed to the extension point {@code org.clientele.ui.customers.listColumns}.
 * Called by background threads.
 *
 * @since 1.0
 */
@ConsumerType
public interface ListColumn {

    /**
     * Reads the texts of some customers.
     *
     * @param session the open store, with who asks
     * @param parties ids of customers that the asker may see, at most 1,000
     * @return a text, or null for none, for each of them in the same order
     * @throws ClienteleException an expected failure; the cells stay blank
     */
    List<String> texts(StoreSession session, long[] parties) throws ClienteleException;
}
