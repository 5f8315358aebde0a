package org.clientele.core.store;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was committed, in order. A follower keeps the last number that it has worked and rebuilds when the entries
 * after it are no longer there.
 *
 * @since 1.0
 */
@ProviderType
public interface CommitJournal {

    /**
     * The number of the last commit.
     *
     * @return 0 for an empty store
     */
    long lastSequence();

    /**
     * Reads entries in order.
     *
     * @param after the last number that is known
     * @param limit the most entries
     * @return the entries after it; the first has the number {@code after + 1} unless entries are gone
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<JournalEntry> read(long after, int limit) throws ClienteleException;
}
