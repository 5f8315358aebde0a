package org.clientele.model.contributed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.LocalDate;

import org.clientele.model.Aggregate;
import org.clientele.model.partner.PartnerModel;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A partner's classes are made of an .ecore file alone. */
class PartnerModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static URL file(String name) {
        return PartnerModelTest.class.getResource(name);
    }

    @Test
    void objectsOfAPartnerAreAggregatesWithItsOwnFeatures() {
        PartnerModel model = new PartnerModel(file("visits.ecore"));
        Aggregate visit = model.create("Visit");
        PartnerModel.with(visit, "party", new PartyId(7));
        PartnerModel.with(visit, "day", DAY);
        EObject dish = PartnerModel.with(model.createPart("Dish"), "name", "Soup");
        PartnerModel.parts(visit, "dishes").add(dish);
        visit.setId(5);
        visit.setVersion(2);
        EObject copy = EcoreUtil.copy(visit);
        assertTrue(copy instanceof Aggregate, "a copy is as usable as the original");
        assertTrue(EcoreUtil.equals(visit, copy));
        assertEquals(5, ((Aggregate) copy).getId());
        assertEquals(new PartyId(7), PartnerModel.value(copy, "party"));
        assertEquals(DAY, copy.eGet(model.attribute("Visit", "day")));
        assertEquals("Soup", PartnerModel.value(PartnerModel.parts(copy, "dishes").getFirst(), "name"));
        assertEquals("lunch", PartnerModel.<Enumerator>value(copy, "meal").getLiteral());
        assertNull(PartnerModel.value(model.create("Visit"), "day"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        String missing = assertThrows(IllegalArgumentException.class, () -> new PartnerModel(file("missing.ecore")))
                .getMessage();
        assertTrue(missing.contains("missing.ecore") && missing.contains("#//Day"), missing);
        String none = assertThrows(IllegalArgumentException.class, () -> new PartnerModel(file("none.ecore")))
                .getMessage();
        assertTrue(none.contains(".ecore"), none);
        PartnerModel model = new PartnerModel(file("visits.ecore"));
        assertThrows(IllegalArgumentException.class, () -> model.create("Wedding"));
        assertThrows(IllegalArgumentException.class, () -> PartnerModel.value(model.create("Visit"), "cook"));
    }

    @Test
    void firstSuperTypeOfAStoredClassIsOneThatCarriesIds() {
        String message = assertThrows(IllegalArgumentException.class, () -> new PartnerModel(file("titled.ecore")))
                .getMessage();
        assertTrue(message.contains("Visit") && message.contains("Titled") && message.contains("Aggregate"), message);
    }
}
