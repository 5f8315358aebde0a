package org.clientele.store.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** The tables of all stored classes. */
public final class ModelMapping {

    private final List<EPackage> packages;
    private final List<TableMapping> tables;
    private final Map<EClass, TableMapping> tableOf;
    private final Map<TableMapping, Set<TableMapping>> containedIn = new LinkedHashMap<>();

    ModelMapping(List<EPackage> packages, List<TableMapping> tables, Map<EClass, TableMapping> tableOf) {
        this.packages = packages;
        this.tables = tables;
        this.tableOf = Map.copyOf(tableOf);
        for (TableMapping table : tables) {
            if (table.isAggregate()) {
                Set<TableMapping> reached = new LinkedHashSet<>();
                table.classes().forEach(c -> reach(c, reached));
                containedIn.put(table, reached);
            }
        }
    }

    private void reach(EClass type, Set<TableMapping> reached) {
        for (Containment containment : containments(type)) {
            TableMapping table = tableOf.get(containment.reference().getEReferenceType());
            if (table != null && reached.add(table)) {
                table.classes().forEach(c -> reach(c, reached));
            }
        }
    }

    /**
     * The packages that were mapped.
     *
     * @return Clientele's own first
     */
    public List<EPackage> packages() {
        return packages;
    }

    /**
     * A part of this mapping.
     *
     * @param some which tables
     * @param classes which concrete classes
     * @param columns which columns of these tables
     * @return the part
     */
    public ModelMapping restrictedTo(Predicate<TableMapping> some, Predicate<EClass> classes,
            BiPredicate<TableMapping, ColumnMapping> columns) {
        Map<TableMapping, TableMapping> parts = new LinkedHashMap<>();
        for (TableMapping table : tables) {
            if (some.test(table)) {
                parts.put(table, new TableMapping(table.name(), table.root(), table.isAggregate(),
                        table.classes().stream().filter(classes).toList(),
                        table.columns().stream().filter(column -> columns.test(table, column)).toList()));
            }
        }
        Map<EClass, TableMapping> of = new LinkedHashMap<>();
        tableOf.forEach((type, table) -> {
            if (parts.containsKey(table)) {
                of.put(type, parts.get(table));
            }
        });
        return new ModelMapping(packages, List.copyOf(parts.values()), of);
    }

    /**
     * All tables.
     *
     * @return aggregates and contained classes in a stable order
     */
    public List<TableMapping> tables() {
        return tables;
    }

    /**
     * The table of a class.
     *
     * @param type a class
     * @return its table
     * @throws IllegalArgumentException when the class is not stored in a table of its own hierarchy
     */
    public TableMapping table(EClass type) {
        TableMapping table = tableOf.get(type);
        if (table == null) {
            throw new IllegalArgumentException(type.getName() + " has no table"); //$NON-NLS-1$
        }
        return table;
    }

    /**
     * The tables of what an aggregate can contain, at any depth.
     *
     * @param aggregate the table of an aggregate
     * @return the tables of contained classes
     */
    public Set<TableMapping> containedIn(TableMapping aggregate) {
        return containedIn.get(aggregate);
    }

    /**
     * The tables of aggregates whose parts can lie in a table.
     *
     * @param contained the table of a contained class
     * @return tables of aggregates
     */
    public List<TableMapping> holdersOf(TableMapping contained) {
        return containedIn.entrySet().stream().filter(e -> e.getValue().contains(contained)).map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The containments of a class whose objects lie in tables of their own, also those of embedded objects.
     *
     * @param type a class
     * @return containments with the embedded references that lead to them
     */
    public static List<Containment> containments(EClass type) {
        List<Containment> found = new ArrayList<>();
        collect(type, List.of(), found);
        return found;
    }

    private static void collect(EClass type, List<EReference> path, List<Containment> found) {
        for (EReference reference : type.getEAllContainments()) {
            if (!ModelMapper.isStored(reference)) {
                continue;
            }
            if (ColumnCollector.isEmbedded(reference)) {
                List<EReference> longer = new ArrayList<>(path);
                longer.add(reference);
                collect(reference.getEReferenceType(), longer, found);
            } else {
                found.add(new Containment(path, reference));
            }
        }
    }

    /**
     * A containment.
     *
     * @param path the embedded references that lead to it
     * @param reference the containment
     */
    public record Containment(List<EReference> path, EReference reference) {

        /**
         * Finds the object that holds the containment.
         *
         * @param object the object whose row it is
         * @return the object itself or one embedded in it; null when that is not there
         */
        public EObject holder(EObject object) {
            EObject holder = object;
            for (EReference embedded : path) {
                holder = holder == null ? null : (EObject) holder.eGet(embedded);
            }
            return holder;
        }

        /**
         * The place in the history's form, such as {@code customer.tags}.
         *
         * @return feature names joined by dots
         */
        public String pathText() {
            StringBuilder text = new StringBuilder();
            path.forEach(p -> text.append(p.getName()).append('.'));
            return text.append(reference.getName()).toString();
        }
    }
}
