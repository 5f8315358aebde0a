package example.partner.internal;

import java.time.LocalDate;

import org.clientele.core.store.ModelContribution;
import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** Visits of guests with the dishes that they had: stored, shown, searched and undone by Clientele. */
@Component
public final class GuestVisits implements ModelContribution {

    private static final PartnerModel MODEL = new PartnerModel(GuestVisits.class.getResource("/model/visits.ecore"));

    static final EClass VISIT = MODEL.type("Visit");
    static final EAttribute GUEST = MODEL.attribute("Visit", "guest");
    static final EAttribute DAY = MODEL.attribute("Visit", "day");
    static final EAttribute PEOPLE = MODEL.attribute("Visit", "people");
    static final String URI = "urn:example.partner:visits:1";

    /** A new visit. */
    static Aggregate visit(PartyId guest, LocalDate day, int people) {
        Aggregate visit = MODEL.create("Visit");
        visit.eSet(GUEST, guest);
        visit.eSet(DAY, day);
        visit.eSet(PEOPLE, people);
        return visit;
    }

    @Override
    public EPackage ePackage() {
        return MODEL.ePackage();
    }
}
