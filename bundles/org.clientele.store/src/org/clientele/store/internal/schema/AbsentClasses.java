package org.clientele.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clientele.core.store.AbsentClass;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;

/** Counts the rows of classes that are not installed. */
public final class AbsentClasses {

    private AbsentClasses() {
    }

    /**
     * Counts.
     *
     * @param connection reads
     * @param codes the numbers of the classes that are installed
     * @return the classes with rows, by package and name
     * @throws SQLException from the driver
     */
    public static List<AbsentClass> of(Connection connection, Codes codes) throws SQLException {
        List<AbsentClass> found = new ArrayList<>();
        if (!codes.hasForeign()) {
            return found;
        }
        Map<Integer, Long> rows = rows(connection, codes);
        try (PreparedStatement select = connection.prepareStatement("SELECT CODE, PACKAGE, NAME FROM MODEL_CLASS"); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Long count = rows.get(row.getInt(1));
                if (count != null) {
                    found.add(new AbsentClass(row.getString(2), row.getString(3), count));
                }
            }
        }
        found.sort(Comparator.comparing(AbsentClass::model).thenComparing(AbsentClass::name));
        return found;
    }

    private static Map<Integer, Long> rows(Connection connection, Codes codes) throws SQLException {
        Map<Integer, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            try (PreparedStatement select = connection
                    .prepareStatement("SELECT TYPE, COUNT(*) FROM " + Names.quote(table) + " GROUP BY TYPE"); //$NON-NLS-1$ //$NON-NLS-2$
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (codes.classOf(row.getInt(1)) == null) {
                        rows.merge(row.getInt(1), row.getLong(2), Long::sum);
                    }
                }
            }
        }
        return rows;
    }

    /** All tables of models that this store has or had. */
    static TreeSet<String> tables(Connection connection) throws SQLException {
        TreeSet<String> tables = new TreeSet<>();
        try (PreparedStatement select = connection
                .prepareStatement("SELECT DISTINCT TABLE_NAME FROM SCHEMA_COLUMN WHERE COLUMN_NAME = ?")) { //$NON-NLS-1$
            select.setString(1, TableMapping.ID);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
        }
        return tables;
    }
}
