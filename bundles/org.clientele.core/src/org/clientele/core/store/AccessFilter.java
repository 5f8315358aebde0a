package org.clientele.core.store;

import org.clientele.core.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Decides who sees which customers: one rule that the store compiles to SQL and the fact base to a bitmap, so that
 * list, count, record, search, export and facts agree. A whiteboard service; without one, everybody sees everything.
 * Orders follow their customer; a row that hangs on a hidden customer is hidden too.
 *
 * @since 0.1
 */
@ConsumerType
public interface AccessFilter {

    /**
     * The rule for somebody. Called often; has to return at once.
     *
     * @param actor who asks; never {@link Actor#SYSTEM}, which sees everything
     * @return what that person may see
     */
    AccessRule ruleFor(Actor actor);
}
