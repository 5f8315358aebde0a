package packs.hospitality.internal;

import org.clientele.core.store.ModelContribution;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

import packs.hospitality.Visit;

/** Has the store keep visits. */
@Component
public final class VisitModel implements ModelContribution {

    @Override
    public EPackage ePackage() {
        return Visit.MODEL.ePackage();
    }
}
