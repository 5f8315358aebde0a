package org.clientele.core.classification;

import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Computes classification schemes that no decision table computes, such as the areas of an RFM model. A whiteboard
 * service: partners register their own. Called by several threads at once.
 *
 * @since 1.0
 */
@ConsumerType
public interface SchemeSource {

    /**
     * The rule of a scheme as it is now.
     *
     * @param store the store
     * @param definitions its definitions
     * @param scheme a scheme without a decision table
     * @return the rule; empty for a scheme that this source does not compute
     * @throws ClienteleException LOCK_TIMEOUT, RULE_INVALID
     */
    Optional<SchemeRule> rule(Store store, Definitions definitions, ClassificationScheme scheme)
            throws ClienteleException;

    /**
     * The rule of a scheme as it was in a version.
     *
     * @param store the store
     * @param definitions its definitions
     * @param scheme a scheme without a decision table
     * @param version the version
     * @return the rule; empty for a scheme that this source does not compute, and for a version that is not known
     * @throws ClienteleException LOCK_TIMEOUT, RULE_INVALID
     */
    Optional<SchemeRule> rule(Store store, Definitions definitions, ClassificationScheme scheme, int version)
            throws ClienteleException;
}
