package org.clientele.store.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects the columns of one table from the classes whose rows lie in it. */
final class ColumnCollector {

    private final EPackage home;
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final Set<List<EStructuralFeature>> seen = new HashSet<>();
    private final Map<String, Integer> names = new HashMap<>();

    ColumnCollector(EPackage home) {
        this.home = home;
    }

    List<ColumnMapping> columns() {
        return columns;
    }

    void add(EClass type) {
        collect(type, List.of(), ""); //$NON-NLS-1$
    }

    private void collect(EClass type, List<EStructuralFeature> path, String prefix) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!ModelMapper.isStored(feature) || feature == ClientelePackage.Literals.IDENTIFIED__ID
                    || feature == ClientelePackage.Literals.AGGREGATE__VERSION) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                attribute(attribute, path, prefix);
            } else if (feature instanceof EReference reference) {
                reference(reference, path, prefix);
            }
        }
    }

    private void attribute(EAttribute attribute, List<EStructuralFeature> path, String prefix) {
        List<EStructuralFeature> full = append(path, attribute);
        if (!seen.add(full)) {
            return;
        }
        ValueType type = attribute.isMany() ? null : ValueType.of(attribute.getEAttributeType());
        if (type == null) {
            throw new UnmappableModelException(name(attribute) + " has a type that no column can hold"); //$NON-NLS-1$
        }
        boolean permanent = StoreAnnotation.is(attribute, "permanent"); //$NON-NLS-1$
        boolean key = permanent || StoreAnnotation.is(attribute, "key"); //$NON-NLS-1$
        boolean indexed = key || StoreAnnotation.is(attribute, "indexed"); //$NON-NLS-1$
        int length = type.kind() == ValueKind.TEXT ? StoreAnnotation.length(attribute) : 0;
        columns.add(new ColumnMapping(columnName(attribute, prefix), full, type, length, indexed, key, permanent,
                StoreAnnotation.is(attribute, "personal"))); //$NON-NLS-1$
    }

    private void reference(EReference reference, List<EStructuralFeature> path, String prefix) {
        if (!reference.isContainment()) {
            if (!reference.isContainer()) {
                throw new UnmappableModelException(
                        name(reference) + " is a reference: name another aggregate by a typed id"); //$NON-NLS-1$
            }
            return;
        }
        if (!isEmbedded(reference)) {
            return;
        }
        List<EStructuralFeature> full = append(path, reference);
        if (path.contains(reference) || reference.isMany() || reference.getEReferenceType().isAbstract()) {
            throw new UnmappableModelException(name(reference) + " cannot be embedded"); //$NON-NLS-1$
        }
        if (seen.add(full)) {
            String name = columnName(reference, prefix);
            columns.add(new ColumnMapping(name, full, ValueType.MARKER, 0, false, false, false, false));
            collect(reference.getEReferenceType(), full, name + '_');
        }
    }

    private String columnName(EStructuralFeature feature, String prefix) {
        String name = prefix + Names.upperSnake(feature.getName());
        EPackage owner = feature.getEContainingClass().getEPackage();
        if (prefix.isEmpty() && owner != home && owner != ClientelePackage.eINSTANCE) {
            name = Names.upperSnake(owner.getNsPrefix()) + '_' + name;
        }
        if (TableMapping.SYSTEM_COLUMNS.contains(name)) {
            name += '_';
        }
        if (names.containsKey(name)) {
            name = Names.upperSnake(feature.getEContainingClass().getName()) + '_' + name;
        }
        if (names.put(name, columns.size()) != null) {
            throw new UnmappableModelException("Two features ask for the column " + name); //$NON-NLS-1$
        }
        return name;
    }

    private static List<EStructuralFeature> append(List<EStructuralFeature> path, EStructuralFeature feature) {
        List<EStructuralFeature> full = new ArrayList<>(path);
        full.add(feature);
        return full;
    }

    static boolean isEmbedded(EReference reference) {
        return StoreAnnotation.is(reference, "embedded"); //$NON-NLS-1$
    }

    static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }
}
