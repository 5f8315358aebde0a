package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.ModelMapping;
import org.clientele.store.internal.mapping.ModelMapping.Containment;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.mapping.ValueKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A class, a feature or a literal of the model that a store remembers.
 *
 * @param ePackage the URI of its package
 * @param name {@code Class}, {@code Class.feature} or {@code Enumeration#literal}
 * @param code the number of a literal, otherwise null
 */
public record ModelElement(String ePackage, String name, Integer code) {

    static final String TABLE = "MODEL_ELEMENT"; //$NON-NLS-1$

    /**
     * A class.
     *
     * @param type the class
     * @return its element
     */
    public static ModelElement of(EClass type) {
        return new ModelElement(type.getEPackage().getNsURI(), type.getName(), null);
    }

    /**
     * A feature.
     *
     * @param feature the feature
     * @return its element
     */
    public static ModelElement of(EStructuralFeature feature) {
        EClass owner = feature.getEContainingClass();
        return new ModelElement(owner.getEPackage().getNsURI(), owner.getName() + '.' + feature.getName(), null);
    }

    /**
     * A literal.
     *
     * @param literal the literal
     * @return its element
     */
    public static ModelElement of(EEnumLiteral literal) {
        EEnum owner = literal.getEEnum();
        return new ModelElement(owner.getEPackage().getNsURI(), owner.getName() + '#' + literal.getLiteral(),
                literal.getValue());
    }

    /** All that a mapping stores. */
    static Set<ModelElement> of(ModelMapping mapping) {
        Set<ModelElement> elements = new LinkedHashSet<>();
        for (TableMapping table : mapping.tables()) {
            elements.add(of(table.root()));
            for (EClass type : table.classes()) {
                elements.add(of(type));
                for (Containment containment : ModelMapping.containments(type)) {
                    elements.add(of(containment.reference()));
                }
            }
            for (ColumnMapping column : table.columns()) {
                column.path().forEach(feature -> elements.add(of(feature)));
                if (column.type().kind() == ValueKind.ENUM) {
                    EEnum type = (EEnum) column.path().getLast().getEType();
                    type.getELiterals().forEach(literal -> elements.add(of(literal)));
                }
            }
        }
        return elements;
    }

    /** Those that a store remembers; none before schema version 3. */
    static Set<ModelElement> read(Connection connection) throws SQLException {
        Set<ModelElement> elements = new LinkedHashSet<>();
        try (ResultSet table = connection.getMetaData().getTables(null, null, TABLE, null)) {
            if (!table.next()) {
                return elements;
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT PACKAGE, NAME, CODE FROM " + TABLE); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int code = row.getInt(3);
                Integer literal = row.wasNull() ? null : Integer.valueOf(code);
                elements.add(new ModelElement(row.getString(1), row.getString(2), literal));
            }
        }
        return elements;
    }

    static void add(Connection connection, Collection<ModelElement> elements) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO " + TABLE + " (PACKAGE, NAME, CODE) VALUES (?, ?, ?)")) { //$NON-NLS-1$ //$NON-NLS-2$
            for (ModelElement element : elements) {
                insert.setString(1, element.ePackage());
                insert.setString(2, element.name());
                if (element.code() == null) {
                    insert.setNull(3, Types.INTEGER);
                } else {
                    insert.setInt(3, element.code());
                }
                insert.addBatch();
            }
            if (!elements.isEmpty()) {
                insert.executeBatch();
            }
        }
    }
}
