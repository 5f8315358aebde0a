package org.clientele.core.store;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings classes that the store keeps: a whiteboard service. Subclasses of {@code Aggregate} get tables of their own,
 * subclasses of stored classes get columns in the tables of these; no SQL is needed. What is there when a store is
 * opened is stored in it. When the service is missing later, its rows stay and are left out.
 *
 * @since 1.0
 */
@ConsumerType
public interface ModelContribution {

    /**
     * The package. Its namespace URI names it in stores for ever.
     *
     * @return an initialised package
     */
    EPackage ePackage();
}
