package packs.utility.internal;

import org.clientele.core.store.ModelContribution;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

import packs.utility.Utility;

/** Has the store keep supply points, consumption, payments and incidents. */
@Component
public final class UtilityModel implements ModelContribution {

    @Override
    public EPackage ePackage() {
        return Utility.MODEL.ePackage();
    }
}
