package example.partner.internal;

import org.clientele.core.store.ModelContribution;
import org.clientele.model.partner.PartnerModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** Visits of guests with the dishes that they had: stored, shown, searched and undone by Clientele. */
@Component
public final class GuestVisits implements ModelContribution {

    private static final PartnerModel MODEL = new PartnerModel(GuestVisits.class.getResource("/model/visits.ecore"));

    static final EClass VISIT = MODEL.type("Visit");

    @Override
    public EPackage ePackage() {
        return MODEL.ePackage();
    }
}
