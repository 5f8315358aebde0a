package org.clientele.core.timeline;

import java.util.Collection;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Contributes to the timeline of every customer: a whiteboard service. One that throws is left out of that page, which
 * tells so; the others are shown.
 *
 * @since 1.0
 */
@ConsumerType
public interface TimelineContributor {

    /**
     * The kinds of entries that it contributes. Called often; has to return at once.
     *
     * @return never empty
     */
    Collection<TimelineKind> kinds();

    /**
     * Reads entries. Called by any thread, by several at once.
     *
     * @param request whose, from where on, how many
     * @return the entries behind {@link TimelineRequest#before()} in the order of their keys, without gaps; fewer than
     *         {@link TimelineRequest#limit()} only at the end
     * @throws ClienteleException as reading fails
     */
    List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException;
}
