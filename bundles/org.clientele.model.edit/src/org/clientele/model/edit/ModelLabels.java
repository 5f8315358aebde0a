package org.clientele.model.edit;

import java.util.Collection;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * Labels and icons of objects, classes, features and literals, as the item providers of their package give them. For
 * a package without item providers, annotations of the source {@code urn:clientele:show} in its model say them, by the keys
 * {@code label} and {@code label_zh} (of a class also {@code plural} and {@code plural_zh}); without these it is shown by its
 * names in the model.
 *
 * @since 1.0
 */
public final class ModelLabels {

    private final AdapterFactory factory;

    /**
     * Asks given item providers.
     *
     * @param factory gives {@link IItemLabelProvider}
     */
    public ModelLabels(AdapterFactory factory) {
        this.factory = factory;
    }

    /**
     * Asks all registered item providers.
     *
     * @return new labels with an adapter factory of their own
     */
    public static ModelLabels registered() {
        return new ModelLabels(newAdapterFactory());
    }

    /**
     * An adapter factory over all registered item providers, for an editing domain.
     *
     * @return a new factory that the caller disposes
     */
    public static ComposedAdapterFactory newAdapterFactory() {
        ComposedAdapterFactory all = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        all.addAdapterFactory(new ModelItemProviderAdapterFactory());
        all.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return all;
    }

    /**
     * The label of an object.
     *
     * @param object an object of a model
     * @return never null
     */
    public String text(Object object) {
        return provider(object).map(p -> p.getText(object)).orElseGet(() -> String.valueOf(object));
    }

    /**
     * The icon of an object.
     *
     * @param object an object of a model
     * @return what its item provider gives: a URL, or an image composed of several; empty without one
     */
    public Optional<Object> image(Object object) {
        return provider(object).map(p -> p.getImage(object));
    }

    /**
     * The icon of the objects of a class.
     *
     * @param type a class of a model
     * @return as {@link #image(Object)}
     */
    public Optional<Object> typeImage(EClass type) {
        return prototype(type).flatMap(this::image);
    }

    /**
     * The name of a class.
     *
     * @param type a class of a model
     * @return such as "Address"
     */
    public String type(EClass type) {
        return lookUp(type, "_UI_" + type.getName() + "_type", () -> ModelNames.of(type, ModelNames.LABEL)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The title over objects of a class.
     *
     * @param type a class of a model
     * @return such as "Addresses"; the name of the class where nothing says another
     */
    public String types(EClass type) {
        return ModelNames.annotated(type, ModelNames.PLURAL).orElseGet(() -> type(type));
    }

    /**
     * The name of a feature.
     *
     * @param owner the class in which it is shown
     * @param feature a feature of that class
     * @return such as "Postal code"
     */
    public String feature(EClass owner, EStructuralFeature feature) {
        String key = "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"; //$NON-NLS-1$ //$NON-NLS-2$
        return lookUp(owner, key, () -> ModelNames.of(feature, ModelNames.LABEL));
    }

    /**
     * The name of a literal.
     *
     * @param owner the class with an attribute of the enumeration's type
     * @param enumeration the enumeration
     * @param literal one of its values
     * @return such as "E-mail"
     */
    public String literal(EClass owner, EEnum enumeration, Enumerator literal) {
        String key = "_UI_" + enumeration.getName() + '_' + literal.getName() + "_literal"; //$NON-NLS-1$ //$NON-NLS-2$
        return lookUp(owner, key, () -> ModelNames.literal(enumeration, literal));
    }

    private String lookUp(EClass type, String key, Supplier<String> otherwise) {
        ResourceLocator texts = prototype(type).flatMap(this::provider).filter(ResourceLocator.class::isInstance)
                .map(ResourceLocator.class::cast).orElse(null);
        if (texts == null) {
            return otherwise.get();
        }
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return otherwise.get();
        }
    }

    /** Item providers are asked for objects, not for classes: an empty object stands for its class. */
    private static Optional<EObject> prototype(EClass type) {
        if (!type.isAbstract() && !type.isInterface()) {
            return Optional.of(type.getEPackage().getEFactoryInstance().create(type));
        }
        Collection<EClassifier> all = type.getEPackage().getEClassifiers();
        return all.stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).findFirst().flatMap(ModelLabels::prototype);
    }

    private Optional<IItemLabelProvider> provider(Object object) {
        return Optional.ofNullable(factory.adapt(object, IItemLabelProvider.class))
                .filter(IItemLabelProvider.class::isInstance).map(IItemLabelProvider.class::cast);
    }
}
