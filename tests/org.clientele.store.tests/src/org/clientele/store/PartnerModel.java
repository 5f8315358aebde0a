package org.clientele.store;

import java.util.Map;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.impl.AggregateImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A partner's package: visits, which are aggregates of their own; hospitals, which are organisations with one more
 * attribute; wards in them, which are tags with one more.
 */
final class PartnerModel {

    static final String URI = "urn:partner:1";

    final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    final EClass visit = eClass("Visit", Literals.AGGREGATE);
    final EClass hospital = eClass("Hospital", Literals.ORGANISATION);
    final EClass ward = eClass("Ward", Literals.TAG);
    final EAttribute report = attribute(visit, "report", EcorePackage.Literals.ESTRING);
    final EAttribute customer = attribute(visit, "customer", Literals.PARTY_ID);
    final EAttribute beds = attribute(hospital, "beds", EcorePackage.Literals.EINT);
    final EAttribute floor = attribute(ward, "floor", EcorePackage.Literals.EINT);
    final EReference wards = EcoreFactory.eINSTANCE.createEReference();

    PartnerModel(int reportLength) {
        ePackage.setName("partner");
        ePackage.setNsPrefix("acme");
        ePackage.setNsURI(URI);
        EcoreUtil.setAnnotation(report, "urn:clientele:store", "length", Integer.toString(reportLength));
        wards.setName("wards");
        wards.setEType(ward);
        wards.setContainment(true);
        wards.setUpperBound(-1);
        hospital.getEStructuralFeatures().add(wards);
        ePackage.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                if (!type.getESuperTypes().contains(Literals.AGGREGATE)) {
                    return super.create(type);
                }
                AggregateImpl created = new AggregateImpl() {
                };
                created.eSetClass(type);
                return created;
            }
        });
    }

    EClass eClass(String name, EClass superType) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(superType);
        ePackage.getEClassifiers().add(type);
        return type;
    }

    EAttribute attribute(EClass type, String name, EDataType dataType) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(dataType);
        type.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> T create(EClass type, Map<? extends EStructuralFeature, ?> values) {
        EObject object = ePackage.getEFactoryInstance().create(type);
        values.forEach(object::eSet);
        return (T) object;
    }
}
