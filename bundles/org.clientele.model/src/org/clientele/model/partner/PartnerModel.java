package org.clientele.model.partner;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The package of a partner, read from an {@code .ecore} file of its bundle: what a {@code ModelContribution} gives the
 * store. No code is generated, and none of our implementation classes is needed.
 * <p>
 * A class that is stored by itself has {@code Aggregate} as its first super type, what it contains {@code Identified};
 * both, and the types of attributes, are named as {@code urn:clientele:model:1#//Aggregate}. Values are read and set by
 * {@link EObject#eGet} and {@link EObject#eSet}, or by {@link #value} and {@link #with}. Immutable once it is read.
 * <p>
 * An example: {@code new PartnerModel(Visits.class.getResource("/model/visits.ecore"))}.
 *
 * @since 1.0
 */
public final class PartnerModel {

    private final EPackage ePackage;

    /**
     * Reads a package.
     *
     * @param ecore the file, such as {@code SomeClass.class.getResource("/model/visits.ecore")}
     * @throws IllegalArgumentException when it cannot be read, names what is not there, or has a stored class whose first
     *         super type is neither {@code Aggregate}, {@code Identified} nor a class that can be made; the message says
     *         what and where
     */
    public PartnerModel(URL ecore) {
        if (ecore == null) {
            throw new IllegalArgumentException("There is no such .ecore file in the bundle."); //$NON-NLS-1$
        }
        ePackage = read(ecore);
        check(ecore);
        ePackage.setEFactoryInstance(new PartnerFactory());
    }

    private static EPackage read(URL ecore) {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(ClientelePackage.eNS_URI, ClientelePackage.eINSTANCE);
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(ecore.toExternalForm()));
        resources.getResources().add(resource);
        try (InputStream in = ecore.openStream()) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new IllegalArgumentException(ecore + " cannot be read: " + e.getMessage(), e); //$NON-NLS-1$
        }
        EcoreUtil.resolveAll(resource);
        EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).keySet().stream().findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException(ecore + " names " + EcoreUtil.getURI(missing) //$NON-NLS-1$
                    + ", which is not there."); //$NON-NLS-1$
        });
        return (EPackage) resource.getContents().getFirst();
    }

    private void check(URL ecore) {
        classes().filter(type -> Literals.IDENTIFIED.isSuperTypeOf(type)).forEach(type -> {
            EClass first = type.getESuperTypes().getFirst();
            boolean usable = first == Literals.AGGREGATE || first == Literals.IDENTIFIED
                    || first.getEPackage() == ePackage || first.getInstanceClass() != null && !first.isAbstract();
            if (!usable) {
                throw new IllegalArgumentException(ecore + ": the first super type of " + type.getName() //$NON-NLS-1$
                        + " is " + first.getName() + "; let it be Aggregate or Identified."); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
    }

    private Stream<EClass> classes() {
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /**
     * The package, for {@code ModelContribution.ePackage()}.
     *
     * @return the same object each time
     */
    public EPackage ePackage() {
        return ePackage;
    }

    /**
     * A class.
     *
     * @param name its name
     * @return the class
     * @throws IllegalArgumentException when there is none
     */
    public EClass type(String name) {
        if (ePackage.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new IllegalArgumentException(ePackage.getName() + " has no class " + name); //$NON-NLS-1$
    }

    /**
     * An attribute of a class, such as for a {@code FeaturePath}.
     *
     * @param type the name of the class
     * @param name the name of the attribute
     * @return the attribute
     * @throws IllegalArgumentException when there is none
     */
    public EAttribute attribute(String type, String name) {
        if (type(type).getEStructuralFeature(name) instanceof EAttribute attribute) {
            return attribute;
        }
        throw new IllegalArgumentException(type + " has no attribute " + name); //$NON-NLS-1$
    }

    /**
     * Makes a new object that is stored by itself.
     *
     * @param type the name of its class
     * @return an object without id
     * @throws IllegalArgumentException when there is no such class
     */
    public Aggregate create(String type) {
        return (Aggregate) EcoreUtil.create(type(type));
    }

    /**
     * Makes a new object that another one contains.
     *
     * @param type the name of its class
     * @return an object without id
     * @throws IllegalArgumentException when there is no such class
     */
    public EObject createPart(String type) {
        return EcoreUtil.create(type(type));
    }

    /**
     * Reads a value by the name of its feature.
     *
     * @param <T> what the caller knows it to be
     * @param object an object
     * @param feature the name of one of its features
     * @return the value; null when it is unset
     * @throws IllegalArgumentException when there is no such feature
     */
    @SuppressWarnings("unchecked")
    public static <T> T value(EObject object, String feature) {
        return (T) object.eGet(feature(object, feature));
    }

    /**
     * The objects that one contains.
     *
     * @param object an object
     * @param feature the name of a containment of several
     * @return the list of the object itself: what is added is contained
     * @throws IllegalArgumentException when there is no such feature
     */
    public static List<EObject> parts(EObject object, String feature) {
        return value(object, feature);
    }

    /**
     * Sets a value by the name of its feature.
     *
     * @param <T> the object's class
     * @param object an object
     * @param feature the name of one of its features
     * @param value of the feature's type, or null
     * @return the object
     * @throws IllegalArgumentException when there is no such feature
     */
    public static <T extends EObject> T with(T object, String feature, Object value) {
        object.eSet(feature(object, feature), value);
        return object;
    }

    private static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no feature " + name); //$NON-NLS-1$
        }
        return feature;
    }
}
