package org.clientele.core.store;

import org.clientele.core.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Decides who sees which customers: one rule that the store compiles to SQL and the fact base to a bitmap, so that
 * list, count, record, search, export and facts agree. Orders follow their customer; a row that hangs on a hidden
 * customer is hidden too.
 * <p>
 * A whiteboard service. Everybody sees everything in a store that has met no filter since it was opened. Once it met one,
 * nobody sees any customer while there is none, as when its bundle is stopped: until a filter is back or the store is
 * opened again. {@link Store#accessRule} tells the rule that holds.
 * <p>
 * A filter that throws, answers null, is late or cannot be made closes: nobody sees any customer until it is tried again
 * in the health view, or its bundle is mended or removed.
 *
 * @since 1.0
 */
@ConsumerType
public interface AccessFilter {

    /**
     * The rule for somebody. Called often, on any thread; has to return at once and must not read the store.
     *
     * @param actor who asks; never {@link Actor#SYSTEM}, which sees everything
     * @return what that person may see
     */
    AccessRule ruleFor(Actor actor);
}
