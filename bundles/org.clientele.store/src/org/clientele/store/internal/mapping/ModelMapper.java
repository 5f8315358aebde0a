package org.clientele.store.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Derives the tables from Ecore packages. Every class below {@code Aggregate} belongs to the table of the topmost one;
 * every contained class to the table of the topmost class that a containment names.
 */
public final class ModelMapper {

    private final List<EPackage> packages;
    private final List<EClass> all = new ArrayList<>();
    private final Map<String, EClass> tableNames = new LinkedHashMap<>();

    private ModelMapper(List<EPackage> packages) {
        this.packages = List.copyOf(new LinkedHashSet<>(packages));
    }

    /**
     * Maps packages.
     *
     * @param packages all packages whose classes are stored, Clientele's own first
     * @return the mapping
     * @throws UnmappableModelException when a feature cannot be stored
     */
    public static ModelMapping map(List<EPackage> packages) {
        return new ModelMapper(packages).map();
    }

    private ModelMapping map() {
        packages.forEach(this::collect);
        Map<EClass, EClass> rootOf = new LinkedHashMap<>();
        for (EClass type : all) {
            if (isAggregate(type)) {
                rootOf.put(type, aggregateRoot(type));
            }
        }
        Set<EClass> targets = containmentTargets(rootOf);
        for (EClass type : all) {
            EClass top = topmost(type, targets);
            if (top != null) {
                rootOf.putIfAbsent(type, top);
            }
        }
        Map<EClass, TableMapping> tables = new LinkedHashMap<>();
        Map<EClass, TableMapping> tableOf = new LinkedHashMap<>();
        for (Map.Entry<EClass, EClass> entry : rootOf.entrySet()) {
            EClass root = entry.getValue();
            TableMapping table = tables.computeIfAbsent(root, r -> table(r, rootOf));
            tableOf.put(entry.getKey(), table);
        }
        return new ModelMapping(packages, List.copyOf(tables.values()), tableOf);
    }

    private void collect(EPackage ePackage) {
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                all.add(type);
            }
        }
        ePackage.getESubpackages().forEach(this::collect);
    }

    static boolean isAggregate(EClass type) {
        return type != ClientelePackage.Literals.AGGREGATE && ClientelePackage.Literals.AGGREGATE.isSuperTypeOf(type);
    }

    private static EClass aggregateRoot(EClass type) {
        return type.getESuperTypes().stream().filter(ModelMapper::isAggregate).findFirst()
                .map(ModelMapper::aggregateRoot).orElse(type);
    }

    /** The classes that containments name, from the aggregates downwards. */
    private Set<EClass> containmentTargets(Map<EClass, EClass> aggregates) {
        Set<EClass> targets = new LinkedHashSet<>();
        Set<EClass> seen = new LinkedHashSet<>();
        List<EClass> work = new ArrayList<>(aggregates.keySet());
        while (!work.isEmpty()) {
            EClass type = work.removeLast();
            if (!seen.add(type)) {
                continue;
            }
            for (EReference reference : type.getEAllContainments()) {
                if (isStored(reference)) {
                    EClass target = reference.getEReferenceType();
                    if (!ColumnCollector.isEmbedded(reference)) {
                        requireIdentified(reference, target);
                        targets.add(target);
                    }
                    all.stream().filter(target::isSuperTypeOf).forEach(work::add);
                }
            }
        }
        return targets;
    }

    private static void requireIdentified(EReference reference, EClass target) {
        if (!ClientelePackage.Literals.IDENTIFIED.isSuperTypeOf(target)) {
            throw new UnmappableModelException(ColumnCollector.name(reference)
                    + " contains a class that does not extend Identified"); //$NON-NLS-1$
        }
    }

    private static EClass topmost(EClass type, Set<EClass> targets) {
        EClass top = null;
        for (EClass target : targets) {
            if (target.isSuperTypeOf(type) && (top == null || target.isSuperTypeOf(top))) {
                top = target;
            }
        }
        return top;
    }

    private TableMapping table(EClass root, Map<EClass, EClass> rootOf) {
        List<EClass> concrete = new ArrayList<>();
        ColumnCollector columns = new ColumnCollector(root.getEPackage());
        for (Map.Entry<EClass, EClass> entry : rootOf.entrySet()) {
            if (entry.getValue() == root) {
                if (!entry.getKey().isAbstract() && !entry.getKey().isInterface()) {
                    concrete.add(entry.getKey());
                }
                columns.add(entry.getKey());
            }
        }
        return new TableMapping(tableName(root), root, isAggregate(root), concrete, columns.columns());
    }

    private String tableName(EClass root) {
        String name = StoreAnnotation.table(root);
        if (name == null) {
            name = Names.upperSnake(root.getName());
        }
        if (root.getEPackage() != ClientelePackage.eINSTANCE) {
            name = Names.upperSnake(root.getEPackage().getNsPrefix()) + '_' + name;
        }
        EClass other = tableNames.putIfAbsent(name, root);
        if (other != null) {
            throw new UnmappableModelException("Two classes ask for the table " + name); //$NON-NLS-1$
        }
        return name;
    }

    static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.isVolatile();
    }
}
