package org.clientele.store.internal.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One table, which holds all rows of one class hierarchy. An aggregate's table has the columns ID, VERSION, TYPE and
 * then {@link #columns()}; a contained class's table has ID, ROOT_ID, PARENT_ID, FEATURE, POS, TYPE and then these.
 */
public final class TableMapping {

    /** The row's id, the primary key. */
    public static final String ID = "ID"; //$NON-NLS-1$
    /** The version of an aggregate. */
    public static final String VERSION = "VERSION"; //$NON-NLS-1$
    /** The code of the row's concrete class. */
    public static final String TYPE = "TYPE"; //$NON-NLS-1$
    /** The id of the aggregate that a contained row belongs to. */
    public static final String ROOT_ID = "ROOT_ID"; //$NON-NLS-1$
    /** The id of the row that contains a contained row; an embedded container counts as the row that it lies in. */
    public static final String PARENT_ID = "PARENT_ID"; //$NON-NLS-1$
    /** The code of the feature that contains a contained row. */
    public static final String FEATURE = "FEATURE"; //$NON-NLS-1$
    /** The place of a contained row among its siblings, from 0. */
    public static final String POS = "POS"; //$NON-NLS-1$

    static final Set<String> SYSTEM_COLUMNS = Set.of(ID, VERSION, TYPE, ROOT_ID, PARENT_ID, FEATURE, POS);

    private static final ColumnMapping ID_COLUMN = new ColumnMapping(ID, List.of(),
            ValueType.of(ClientelePackage.Literals.IDENTIFIED__ID.getEAttributeType()), 0, false, false, false, false);
    private static final ColumnMapping VERSION_COLUMN = new ColumnMapping(VERSION, List.of(),
            ValueType.of(ClientelePackage.Literals.AGGREGATE__VERSION.getEAttributeType()), 0, false, false, false, false);

    private final String name;
    private final EClass root;
    private final boolean aggregate;
    private final List<EClass> classes;
    private final List<ColumnMapping> columns;
    private final Map<List<EStructuralFeature>, Integer> places = new HashMap<>();

    TableMapping(String name, EClass root, boolean aggregate, List<EClass> classes, List<ColumnMapping> columns) {
        this.name = name;
        this.root = root;
        this.aggregate = aggregate;
        this.classes = List.copyOf(classes);
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).path(), i);
        }
    }

    /**
     * The table's name, to be quoted in SQL.
     *
     * @return never null
     */
    public String name() {
        return name;
    }

    /**
     * The class at the top of the hierarchy.
     *
     * @return never null
     */
    public EClass root() {
        return root;
    }

    /**
     * Whether the rows are aggregates.
     *
     * @return false for contained rows
     */
    public boolean isAggregate() {
        return aggregate;
    }

    /**
     * The concrete classes of the rows.
     *
     * @return in the order of the model
     */
    public List<EClass> classes() {
        return classes;
    }

    /**
     * The columns of the model's attributes, markers of embedded objects before the columns that they govern.
     *
     * @return without the columns that every table has
     */
    public List<ColumnMapping> columns() {
        return columns;
    }

    /**
     * The place of a column.
     *
     * @param path a stored attribute
     * @return its index in {@link #columns()}, or -1 when it is none
     */
    public int indexOf(FeaturePath path) {
        return places.getOrDefault(path.features(), -1);
    }

    /**
     * The column of an attribute, including the id and the version.
     *
     * @param path a stored attribute
     * @return the column
     * @throws IllegalArgumentException when this table has no such column
     */
    public ColumnMapping column(FeaturePath path) {
        int place = indexOf(path);
        if (place >= 0) {
            return columns.get(place);
        }
        EAttribute attribute = path.attribute();
        if (path.features().size() == 1 && attribute == ClientelePackage.Literals.IDENTIFIED__ID) {
            return ID_COLUMN;
        }
        if (aggregate && path.features().size() == 1 && attribute == ClientelePackage.Literals.AGGREGATE__VERSION) {
            return VERSION_COLUMN;
        }
        throw new IllegalArgumentException("Table " + name + " has no column for " + path); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The markers that must be set for a column's value to mean something, the outermost first.
     *
     * @param column a column of this table
     * @return empty unless the column lies in an embedded object
     */
    public List<ColumnMapping> markersOf(ColumnMapping column) {
        return columns.stream().filter(c -> c.isMarker() && c.path().size() < column.path().size()
                && c.path().equals(column.path().subList(0, c.path().size()))).toList();
    }

    /**
     * The column that names the party to whom an aggregate belongs.
     *
     * @return the column, or null when it belongs to none
     */
    public ColumnMapping partyColumn() {
        return columns.stream().filter(c -> c.path().size() == 1 && StoreAnnotation.is(c.path().getFirst(), "party")) //$NON-NLS-1$
                .findFirst().orElse(null);
    }

    /**
     * Whether a row of this table may tell about a person.
     *
     * @return true when a column is personal
     */
    public boolean isPersonal() {
        return columns.stream().anyMatch(ColumnMapping::personal);
    }

    @Override
    public String toString() {
        return name;
    }
}
