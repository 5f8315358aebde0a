package org.clientele.core.segmentation;

import org.clientele.core.facts.FactSnapshot;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Computes the customer pyramid.
 *
 * @since 1.0
 */
@ProviderType
public interface PyramidService {

    /**
     * Sorts customers into tiers: platinum up to the first half of the revenue, gold up to 80 %, iron up to 95 %, lead
     * for the rest. A customer with whom a border is crossed belongs to the upper tier.
     *
     * @param facts the columns
     * @return the pyramid
     */
    Pyramid compute(FactSnapshot facts);
}
