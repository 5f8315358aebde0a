package org.clientele.core.exchange;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings sample data of a trade: a whiteboard service. {@code clientele demo} and the menu bring what a store does not have
 * yet, after the program's own sample data; what one contributor adds is one batch that can be undone. One that throws is
 * set aside until its service is registered anew; nothing of it stays, and the others are brought.
 *
 * @since 1.0
 */
@ConsumerType
public interface SampleContributor {

    /**
     * The name under which a store remembers what was brought. Never changes.
     *
     * @return lower case letters, digits, dots and hyphens, at most 60 characters, with a prefix of the bundle's own
     */
    String id();

    /**
     * What it is called, such as "Guests of a restaurant".
     *
     * @return in the user's language
     */
    String label();

    /**
     * Adds the data. Called once for a store, on a background thread; days count from {@link SampleRun#today}, so that the
     * data do not grow old.
     *
     * @param run the store, and what takes the records
     * @throws ClienteleException what the store throws; CANCELLED; nothing is kept then
     */
    void bring(SampleRun run) throws ClienteleException;
}
