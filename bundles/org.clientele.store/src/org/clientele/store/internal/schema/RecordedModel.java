package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ModelMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a store says of its own model: tables with their columns, the numbers of classes and containments, and all classes,
 * features and literals. A backup has it as lines of text besides, so that its model is known without opening it.
 *
 * @param columns the types of columns in SQL, by table and column
 * @param classes the names of classes, with the package's URI in front, by number
 * @param features the names of containments, likewise, by number
 * @param elements classes, features, literals
 */
public record RecordedModel(Map<String, Map<String, String>> columns, Map<Integer, String> classes,
        Map<Integer, String> features, Set<ModelElement> elements) {

    private static final String TAB = "\t"; //$NON-NLS-1$

    private RecordedModel() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new HashSet<>());
    }

    /**
     * Reads it from a database.
     *
     * @param connection a connection
     * @return the model
     * @throws SQLException from the driver
     */
    public static RecordedModel read(Connection connection) throws SQLException {
        RecordedModel model = new RecordedModel();
        each(connection, "SELECT TABLE_NAME, COLUMN_NAME, SQL_TYPE FROM SCHEMA_COLUMN", row -> model.columns //$NON-NLS-1$
                .computeIfAbsent(row.getString(1), t -> new TreeMap<>()).put(row.getString(2), row.getString(3)));
        each(connection, "SELECT CODE, PACKAGE, NAME FROM MODEL_CLASS", //$NON-NLS-1$
                row -> model.classes.put(row.getInt(1), row.getString(2) + '#' + row.getString(3)));
        each(connection, "SELECT CODE, PACKAGE, CLASS, NAME FROM MODEL_FEATURE", row -> model.features //$NON-NLS-1$
                .put(row.getInt(1), row.getString(2) + '#' + row.getString(3) + '.' + row.getString(4)));
        model.elements.addAll(ModelElement.read(connection));
        return model;
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Row rows) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.take(row);
            }
        }
    }

    /**
     * Reads it from a backup.
     *
     * @param lines what {@link #lines} gave
     * @return the model
     */
    public static RecordedModel of(List<String> lines) {
        RecordedModel model = new RecordedModel();
        for (String line : lines) {
            String[] parts = line.split(TAB, -1);
            switch (parts[0]) {
            case "column" -> model.columns.computeIfAbsent(parts[1], t -> new TreeMap<>()).put(parts[2], parts[3]); //$NON-NLS-1$
            case "class" -> model.classes.put(Integer.valueOf(parts[1]), parts[2]); //$NON-NLS-1$
            case "feature" -> model.features.put(Integer.valueOf(parts[1]), parts[2]); //$NON-NLS-1$
            case "element" -> model.elements.add(new ModelElement(parts[1], parts[2], //$NON-NLS-1$
                    parts[3].isEmpty() ? null : Integer.valueOf(parts[3])));
            default -> {
                // A later program says more.
            }
            }
        }
        return model;
    }

    /**
     * Writes it.
     *
     * @return lines, in an order that does not change
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        columns.forEach((table, own) -> own
                .forEach((name, type) -> lines.add(String.join(TAB, "column", table, name, type)))); //$NON-NLS-1$
        classes.forEach((code, name) -> lines.add(String.join(TAB, "class", code.toString(), name))); //$NON-NLS-1$
        features.forEach((code, name) -> lines.add(String.join(TAB, "feature", code.toString(), name))); //$NON-NLS-1$
        elements.stream().map(e -> String.join(TAB, "element", e.ePackage(), e.name(), //$NON-NLS-1$
                e.code() == null ? "" : e.code().toString())).sorted().forEach(lines::add); //$NON-NLS-1$
        return lines;
    }

    /**
     * Whether it has a table of the model.
     *
     * @param table the table's name
     * @return false when the older model had no such class
     */
    public boolean hasTable(String table) {
        return columns.containsKey(table);
    }

    /**
     * Whether it has a class.
     *
     * @param type the class
     * @return whether rows of it can be told
     */
    public boolean has(EClass type) {
        return classes.containsValue(type.getEPackage().getNsURI() + '#' + type.getName());
    }

    /**
     * Whether it has a feature.
     *
     * @param feature the feature
     * @return true also when nothing is known of features
     */
    public boolean has(EStructuralFeature feature) {
        return elements.isEmpty() || elements.contains(ModelElement.of(feature));
    }

    /**
     * Whether it has a literal.
     *
     * @param type the enumeration
     * @param value the number of the literal
     * @return true also when nothing is known of the enumeration
     */
    public boolean has(EEnum type, int value) {
        EEnumLiteral literal = type.getEEnumLiteral(value);
        String prefix = type.getName() + '#';
        return literal == null || elements.contains(ModelElement.of(literal))
                || elements.stream().noneMatch(e -> e.name().startsWith(prefix)
                        && e.ePackage().equals(type.getEPackage().getNsURI()));
    }

    /**
     * The part of a mapping that it has. For checks of an older store only: no mapping of a part is ever written with.
     *
     * @param mapping the mapping of a newer program
     * @return without the tables, columns and classes that it has not
     */
    public ModelMapping restrict(ModelMapping mapping) {
        return mapping.restrictedTo(table -> hasTable(table.name()), this::has,
                (table, column) -> columns.get(table.name()).containsKey(column.name()));
    }

    /**
     * Reads the numbers that its store has.
     *
     * @param connection the store
     * @param mapping what {@link #restrict} gave
     * @return the numbers
     * @throws SQLException from the driver
     */
    public Codes codes(Connection connection, ModelMapping mapping) throws SQLException {
        return CodeBook.known(connection, mapping);
    }
}
