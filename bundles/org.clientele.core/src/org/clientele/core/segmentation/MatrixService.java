package org.clientele.core.segmentation;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lays customers out by two schemes, such as the matrix of differing needs and differing value [C12].
 *
 * @since 1.0
 */
@ProviderType
public interface MatrixService {

    /** The scheme of the horizontal axis of the matrix of differences: how much needs differ. */
    String NEED = "need-difference"; //$NON-NLS-1$

    /** The scheme of the vertical axis of the matrix of differences: how much value differs. */
    String VALUE = "value-difference"; //$NON-NLS-1$

    /** The scheme of the quadrants of the matrix of differences. */
    String QUADRANT = "difference-quadrant"; //$NON-NLS-1$

    /**
     * Computes a matrix.
     *
     * @param store the store
     * @param facts the columns
     * @param horizontal the key of the scheme from left to right, such as {@link #NEED}
     * @param vertical the key of the scheme from below upwards, such as {@link #VALUE}
     * @return the matrix
     * @throws ClienteleException NOT_FOUND for an unknown scheme; INVALID_INPUT for one of several values at a time;
     *         RULE_INVALID, RULE_DISABLED
     */
    Matrix compute(Store store, FactSnapshot facts, String horizontal, String vertical) throws ClienteleException;
}
