package org.clientele.store.internal.mapping;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One column.
 *
 * @param name its name, to be quoted in SQL
 * @param path embedded references and then the attribute; for a marker, embedded references alone; empty for ID, VERSION
 * @param type how its values lie in it
 * @param length the most characters of a text, otherwise 0
 * @param indexed whether it has an index
 * @param key whether its values are unique
 * @param permanent whether a value once set never changes and is never given to another row
 * @param personal whether it tells about a person
 */
public record ColumnMapping(String name, List<EStructuralFeature> path, ValueType type, int length, boolean indexed,
        boolean key, boolean permanent, boolean personal) {

    /** Copies the path. */
    public ColumnMapping {
        path = List.copyOf(path);
    }

    /**
     * Whether it is the marker of an embedded object.
     *
     * @return true for a marker
     */
    public boolean isMarker() {
        return type.kind() == ValueKind.MARKER;
    }

    /**
     * The place in the history's form, such as {@code customer.number}.
     *
     * @return feature names joined by dots
     */
    public String pathText() {
        return String.join(".", path.stream().map(EStructuralFeature::getName).toList()); //$NON-NLS-1$
    }

    /**
     * Whether objects of a class have this column.
     *
     * @param rowClass the concrete class of a row
     * @return false for columns of sibling classes
     */
    public boolean appliesTo(EClass rowClass) {
        return path.isEmpty() || path.getFirst().getEContainingClass().isSuperTypeOf(rowClass);
    }

    /**
     * Reads the value from an object.
     *
     * @param object an object of a class to which the column applies
     * @return the value, or null when it is unset or its embedded object is not there
     */
    public Object get(EObject object) {
        EObject holder = object;
        for (EStructuralFeature feature : path) {
            if (feature instanceof EAttribute) {
                return holder.eGet(feature);
            }
            holder = (EObject) holder.eGet(feature);
            if (holder == null) {
                return null;
            }
        }
        return Boolean.TRUE;
    }

    /**
     * Sets the value in an object. A marker creates its embedded object; null leaves the default.
     *
     * @param object an object of a class to which the column applies
     * @param value the value, or null
     */
    public void set(EObject object, Object value) {
        if (value == null) {
            return;
        }
        EObject holder = object;
        for (EStructuralFeature feature : path) {
            if (feature instanceof EReference reference) {
                EObject embedded = (EObject) holder.eGet(reference);
                if (embedded == null) {
                    if (!isMarker()) {
                        return;
                    }
                    EClass embeddedClass = reference.getEReferenceType();
                    embedded = embeddedClass.getEPackage().getEFactoryInstance().create(embeddedClass);
                    holder.eSet(reference, embedded);
                }
                holder = embedded;
            } else {
                holder.eSet(feature, value);
            }
        }
    }

    /**
     * The value that an object has when nobody set one.
     *
     * @return the model's default for a number, truth value or enumeration, otherwise null
     */
    public Object defaultValue() {
        return path.isEmpty() || isMarker() ? null : path.getLast().getDefaultValue();
    }

    /**
     * The attribute by which the rows with one value are listed, the newest first: the index is in that order.
     *
     * @return its name in the model; empty when they are listed by id
     */
    public Optional<String> newestBy() {
        return path.isEmpty() ? Optional.empty() : Optional.ofNullable(StoreAnnotation.newestBy(path.getLast()));
    }
}
