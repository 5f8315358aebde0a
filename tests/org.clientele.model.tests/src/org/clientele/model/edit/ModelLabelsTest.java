package org.clientele.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.clientele.model.Address;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Lamp;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.OrderLine;
import org.clientele.model.Person;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;

/** What people see of an object. */
class ModelLabelsTest {

    private static final EClass LAMP = ClientelePackage.Literals.LAMP;
    private static final ClienteleFactory MODEL = ClienteleFactory.eINSTANCE;

    private final ModelLabels labels = ModelLabels.registered();

    @Test
    void personIsShownByItsName() {
        Person person = MODEL.createPerson();
        person.setDisplayName("Ada Lovelace");
        assertEquals("Ada Lovelace", labels.text(person));
    }

    @Test
    void chinesePersonHasTheFamilyNameFirst() {
        Person person = MODEL.createPerson();
        person.setFamilyName("王");
        person.setGivenName("永庆");
        assertEquals("王永庆", labels.text(person));
    }

    @Test
    void latinPersonHasTheGivenNameFirst() {
        Person person = MODEL.createPerson();
        person.setFamilyName("Lovelace");
        person.setGivenName("Ada");
        assertEquals("Ada Lovelace", labels.text(person));
    }

    @Test
    void addressLeavesOutWhatIsNotKnown() {
        Address address = MODEL.createAddress();
        address.setStreet("1 High Street\n2nd floor");
        address.setCity("London");
        assertEquals("1 High Street, 2nd floor, London", labels.text(address));
    }

    @Test
    void orderLineTellsQuantityAndGoods() {
        OrderLine line = MODEL.createOrderLine();
        line.setQuantity(new BigDecimal("6.0000"));
        line.setDescription("WHITE HANGING HEART");
        assertEquals("6 × WHITE HANGING HEART", labels.text(line));
    }

    @Test
    void lampTellsWhatItIsAboutAndItsState() {
        Lamp lamp = MODEL.createLamp();
        lamp.setKind(LampKind.AUTHORITY);
        lamp.setState(LampState.NO);
        assertEquals(labels.literal(LAMP, ClientelePackage.Literals.LAMP_KIND, LampKind.AUTHORITY) + ": "
                + labels.literal(LAMP, ClientelePackage.Literals.LAMP_STATE, LampState.NO), labels.text(lamp));
    }

    @Test
    void definitionIsShownByItsKeyUntilItHasATitle() {
        ClassificationScheme scheme = MODEL.createClassificationScheme();
        scheme.setKey("loyalty");
        assertEquals("loyalty", labels.text(scheme));
        scheme.setEnglish("Loyalty");
        assertEquals("Loyalty", labels.text(scheme));
    }

    @Test
    void disposedFactoryLeavesNoAdapterAtTheObjects() {
        Person person = MODEL.createPerson();
        ModelItemProviderAdapterFactory factory = new ModelItemProviderAdapterFactory();
        factory.adapt(person, IItemLabelProvider.class);
        assertEquals(1, person.eAdapters().size());
        factory.dispose();
        assertEquals(0, person.eAdapters().size());
    }

    @Test
    void changeOfAnObjectIsToldToTheListenersOfTheFactory() {
        Person person = MODEL.createPerson();
        ModelItemProviderAdapterFactory factory = new ModelItemProviderAdapterFactory();
        factory.adapt(person, IItemLabelProvider.class);
        List<Object> told = new ArrayList<>();
        factory.addListener(n -> told.add(n.getNotifier()));
        person.setDisplayName("Ada Lovelace");
        assertEquals(List.of(person), told);
    }

    @Test
    void everyConcreteClassHasALabelAndAnIconThatCanBeRead() throws IOException {
        for (EClassifier classifier : ClientelePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject empty = MODEL.create(type);
                assertTrue(!labels.text(empty).isBlank(), type.getName());
                URL icon = (URL) labels.image(empty).orElseThrow();
                assertTrue(icon.getPath().endsWith("/icons/full/obj16/" + type.getName() + ".svg"), icon.toString());
                try (InputStream in = icon.openStream()) {
                    assertTrue(new String(in.readNBytes(4), "US-ASCII").equals("<svg"), icon.toString());
                }
            }
        }
    }

    @Test
    void featureOfAnAbstractClassHasALabel() {
        assertEquals(labels.feature(ClientelePackage.Literals.PERSON, ClientelePackage.Literals.PARTY__DISPLAY_NAME),
                labels.feature(ClientelePackage.Literals.PARTY, ClientelePackage.Literals.PARTY__DISPLAY_NAME));
    }

    @Test
    void classOfAPackageWithoutItemProvidersIsShownByItsModelNames() {
        EPackage partner = EcoreFactory.eINSTANCE.createEPackage();
        partner.setNsURI("urn:partner");
        partner.setName("partner");
        EClass meter = EcoreFactory.eINSTANCE.createEClass();
        meter.setName("Meter");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        meter.getEStructuralFeatures().add(name);
        partner.getEClassifiers().add(meter);
        EObject object = partner.getEFactoryInstance().create(meter);
        object.eSet(name, "M-1");
        assertEquals("Meter M-1", labels.text(object));
        assertEquals("Meter", labels.type(meter));
        assertEquals("Name", labels.feature(meter, name));
    }
}
